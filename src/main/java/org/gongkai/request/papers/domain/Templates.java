package org.gongkai.request.papers.domain;

import java.util.List;
import java.util.Set;
import org.gongkai.organ.OrganId;
import org.gongkai.request.Signature;
import org.jspecify.annotations.Nullable;

/** The wording in force, and every earlier edition. */
public interface Templates {
    /** @param by null for the wording that comes with the product */
    record Edition(Template template, @Nullable Signature by) {}

    /** The organ's own wording, otherwise the county's, otherwise the product's. */
    Template current(PaperKind kind, OrganId organ);

    /** The county's, newest first; the product's own last. */
    List<Edition> editions(PaperKind kind);

    /** What an organ wrote for itself, newest first; empty where it follows the county. */
    List<Edition> editionsOf(PaperKind kind, OrganId organ);

    /** The number of the last edition, 0 when there is none; those an organ left behind count too. */
    int lastEdition(PaperKind kind, @Nullable OrganId organ);

    /** Which documents an organ words in its own way. */
    Set<PaperKind> wordedBy(OrganId organ);

    /**
     * @param organ null for the whole county
     * @throws org.gongkai.law.NewerVersionExists when another edition was saved meanwhile
     */
    void add(Template next, @Nullable OrganId organ, Signature by);

    /** From now on the organ follows the county again; its editions stay. */
    void follow(PaperKind kind, OrganId organ, Signature by);
}
