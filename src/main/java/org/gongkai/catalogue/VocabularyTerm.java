package org.gongkai.catalogue;

/**
 * A word of a vocabulary.
 *
 * @param code lower-case stable code, unique within the vocabulary
 * @param retired no longer offered, but kept on the items that bear it
 */
public record VocabularyTerm(Vocabulary vocabulary, String code, String name, int position, boolean retired) {}
