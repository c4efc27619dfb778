package org.gongkai.search.domain;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.util.List;

/** What a dictionary of the language knows: where a word ends and the next begins. */
final class Language {
    /** Segmentation is thread safe; what it knows of persons and places would only tear official words apart. */
    private static final Segment WORDS = HanLP.newSegment()
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false)
            .enablePartOfSpeechTagging(false);

    private Language() {}

    static List<String> words(String text) {
        return WORDS.seg(text).stream().map(term -> term.word).toList();
    }
}
