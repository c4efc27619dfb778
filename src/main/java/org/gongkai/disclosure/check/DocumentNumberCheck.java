package org.gongkai.disclosure.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.disclosure.domain.DocumentNumber;
import org.gongkai.law.ArticleRef;
import org.jspecify.annotations.Nullable;

/** Document numbers in the form of GB/T 9704 (§7.2.5): year in 〔〕, no 第, no leading zero; in its field and in the text. */
final class DocumentNumberCheck implements Check {
    private static final Pattern IN_TEXT = Pattern
            .compile("[\\p{IsHan}]{1,10}\\s?[〔\\[［(（【]\\s?(?:19|20)\\d{2}年?\\s?[〕\\]］)）】]\\s?第?\\s?\\d{1,5}\\s?号");
    private static final Pattern YEAR = Pattern.compile("〔(\\d{4})〕");
    private static final Pattern HYPHENED = Pattern.compile("[\\p{IsHan}]{2,10}(?:19|20)\\d{2}[-—]\\d{1,4}号?");

    @Override
    public List<Finding> on(CheckedText text, Surroundings around) {
        var findings = new ArrayList<Finding>();
        var typed = text.documentNumber();
        if (typed != null) {
            ofField(typed, text.formedOn()).ifPresent(findings::add);
        }
        for (var passage : Passage.of(text, List.of())) {
            IN_TEXT.matcher(passage.text())
                    .results()
                    .filter(match -> !isRight(match.group()))
                    .limit(3)
                    .forEach(match -> findings.add(misformed(passage.place(), match.group(), Severity.INFO)));
        }
        return findings;
    }

    private static Optional<Finding> ofField(String typed, @Nullable LocalDate formedOn) {
        var place = Place.of("documentNumber");
        if (!isRight(typed)) {
            return Optional.of(misformed(place, typed, Severity.WARN));
        }
        if (HYPHENED.matcher(typed).matches()) {
            return Optional
                    .of(new Finding(CheckRule.DOCUMENT_NUMBER, Severity.WARN, place, typed, "文号里的年份没有用六角括号", null,
                            "规范写法如“竹政发〔2019〕5号”", null));
        }
        var year = YEAR.matcher(typed);
        return formedOn != null && year.find() && Integer.parseInt(year.group(1)) != formedOn.getYear()
                ? Optional.of(new Finding(CheckRule.DOCUMENT_NUMBER, Severity.WARN, place, typed,
                        "文号的年份与成文日期（" + formedOn.getYear() + "年）不一致", null, "请核对文号和成文日期", null))
                : Optional.empty();
    }

    private static boolean isRight(String number) {
        var normalised = DocumentNumber.normalised(number);
        return normalised == null || normalised.value().equals(number.strip());
    }

    private static Finding misformed(Place place, String number, Severity severity) {
        var normalised = DocumentNumber.normalised(number);
        String right = normalised == null ? number : normalised.value();
        return new Finding(CheckRule.DOCUMENT_NUMBER, severity, place, number, "文号不合公文格式：年份用六角括号〔〕，序号不加“第”、不编虚位",
                (ArticleRef) null, "建议改为“" + right + "”", right);
    }
}
