package org.gongkai.catalogue.domain;

import java.util.List;
import org.gongkai.catalogue.Vocabularies;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.catalogue.VocabularyTerm;

/** The terms of the vocabularies as records that are changed. */
public interface Terms extends Vocabularies {
    void add(VocabularyTerm term);

    int versionOf(Vocabulary vocabulary, String code);

    /** @throws org.gongkai.law.NewerVersionExists when somebody saved after that version was read */
    void save(VocabularyTerm changed, int version);

    /** Enters new terms and takes over name and place of known codes; those not listed stay as they are. */
    void merge(List<VocabularyTerm> terms);
}
