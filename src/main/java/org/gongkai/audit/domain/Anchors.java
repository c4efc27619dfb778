package org.gongkai.audit.domain;

import java.util.List;

/** Heads of the chain, kept where whoever owns the database does not reach. */
public interface Anchors {
    List<Anchor> list();

    void add(Anchor head);
}
