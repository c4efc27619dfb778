package org.gongkai.disclosure.check;

/**
 * A word as it stands in the list.
 *
 * @param version grows with every change
 */
public record KeptWord(WordId id, DisclosureWord word, int version) {}
