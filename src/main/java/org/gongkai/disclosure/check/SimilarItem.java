package org.gongkai.disclosure.check;

import org.gongkai.disclosure.DisclosureId;
import org.jspecify.annotations.Nullable;

/**
 * Another item that may be the same.
 *
 * @param published whether the public sees it; otherwise it is a draft of the same organ
 * @param titleLikeness 0 to 1
 * @param bodyLikeness share of common shingles, 0 to 1
 */
public record SimilarItem(DisclosureId id, String title, @Nullable String documentNumber, boolean published,
        boolean sameOrgan, double titleLikeness, double bodyLikeness) {}
