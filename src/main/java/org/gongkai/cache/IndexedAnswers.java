package org.gongkai.cache;

import java.util.Collection;
import org.gongkai.disclosure.DisclosureId;

/** For whoever answers from an index of their own: a page made of such an answer is kept until the index has moved on. */
public interface IndexedAnswers {
    /** The page being made shows these items, as the index found them. */
    void shown(Collection<DisclosureId> items);

    /** What the page being made shows is about to be different, so that it is not kept at all. */
    void passing();

    /** To be done again each time the page being made is given once more. */
    void eachTime(Runnable work);

    /** From now on the index may answer differently. */
    void moved();
}
