package org.gongkai.report.domain.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.report.domain.check.Finding;
import org.gongkai.report.domain.check.Quote;
import org.gongkai.report.domain.form.Severity;
import org.gongkai.report.domain.text.Paragraph;
import org.gongkai.report.domain.text.Sentences;

/**
 * Another year or another organ where this report's own should stand: the traces of a text taken over from elsewhere (30号). A
 * sentence that opens with a year or an organ is about it; within a sentence both may be mentioned for good reasons.
 */
public final class ForeignNames {
    private static final Pattern OPENING_YEAR = Pattern.compile("^\\s*(?:在)?(20\\d\\d)年(?:度)?(?![12]?\\d月)");
    private static final String FILER_IS = "^\\s*(?:20\\d\\d年度?，?)?(?:本报告由)?";
    private final int year;
    private final String organ;
    private final Set<String> others;

    /** @param others names of other filers */
    public ForeignNames(int year, String organ, Set<String> others) {
        this.year = year;
        this.organ = organ;
        this.others = Set.copyOf(others);
    }

    public List<Finding> findings(List<Paragraph> text) {
        var findings = new ArrayList<Finding>();
        for (var paragraph : text) {
            for (var sentence : Sentences.of(paragraph.text())) {
                year(sentence).ifPresent(findings::add);
                organ(sentence).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** Of the year before something is told to compare, of the year after something is promised. */
    private Optional<Finding> year(String sentence) {
        var opening = OPENING_YEAR.matcher(sentence);
        if (!opening.find()) {
            return Optional.empty();
        }
        int named = Integer.parseInt(opening.group(1));
        return named == year || named == year + 1 ? Optional.empty()
                : Optional.of(Finding.ofText("WRONG_YEAR", null, Severity.WARNING,
                        "这是 %d 年的报告，这一句写的是 %d 年，请核对是否从别处带来。".formatted(year, named),
                        List.of(new Quote("", sentence, opening.start(1), opening.end(1) + 1))));
    }

    private Optional<Finding> organ(String sentence) {
        return others.stream()
                .filter(other -> !organ.contains(other) && sentence.contains(other))
                .filter(other -> Pattern.compile(FILER_IS + Pattern.quote(other)).matcher(sentence).find())
                .findFirst()
                .map(other -> Finding.ofText("WRONG_ORGAN", null, Severity.WARNING,
                        "这是%s的报告，这一句写的是%s，请核对是否从别处带来。".formatted(organ, other),
                        List.of(new Quote("", sentence, sentence.indexOf(other), sentence.indexOf(other) + other
                                .length()))));
    }
}
