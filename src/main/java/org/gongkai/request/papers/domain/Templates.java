package org.gongkai.request.papers.domain;

import java.util.List;
import org.gongkai.request.Signature;

/** The wording in force, and every earlier edition. */
public interface Templates {
    /** @param by null for the wording that comes with the product */
    record Edition(Template template, @org.jspecify.annotations.Nullable Signature by) {}

    Template current(PaperKind kind);

    /** Newest first; the product's own last. */
    List<Edition> editions(PaperKind kind);

    /** @throws org.gongkai.law.NewerVersionExists when another edition was saved meanwhile */
    void add(Template next, Signature by);
}
