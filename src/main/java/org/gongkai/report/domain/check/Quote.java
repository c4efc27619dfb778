package org.gongkai.report.domain.check;

/**
 * A sentence a finding speaks of, with the words that matter in it.
 *
 * @param chapter heading it stands under; empty before the first
 * @param start where the words begin within the sentence
 * @param end where they end
 */
public record Quote(String chapter, String sentence, int start, int end) {
    public Quote {
        if (start < 0 || end < start || end > sentence.length()) {
            throw new IllegalArgumentException("not within the sentence: %d–%d of %d".formatted(start, end,
                    sentence.length()));
        }
    }

    public String before() {
        return sentence.substring(0, start);
    }

    public String words() {
        return sentence.substring(start, end);
    }

    public String after() {
        return sentence.substring(end);
    }
}
