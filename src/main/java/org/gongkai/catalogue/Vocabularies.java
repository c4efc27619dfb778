package org.gongkai.catalogue;

import java.util.List;
import java.util.Optional;

/** The words items are classified by. */
public interface Vocabularies {
    /** In order; retired ones last. */
    List<VocabularyTerm> list(Vocabulary vocabulary);

    Optional<VocabularyTerm> find(Vocabulary vocabulary, String code);

    /** Its name, or the code itself when the term is unknown. */
    default String nameOf(Vocabulary vocabulary, String code) {
        return find(vocabulary, code).map(VocabularyTerm::name).orElse(code);
    }
}
