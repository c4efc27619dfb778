package org.gongkai.disclosure.check;

import java.util.List;

/** Finds items that may be the same as a text. */
public interface SimilarItems {
    /** Published ones of all organs and drafts of the text's own organ; the text itself is left out. */
    List<SimilarItem> to(CheckedText text);
}
