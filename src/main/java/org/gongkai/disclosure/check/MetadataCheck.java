package org.gongkai.disclosure.check;

import static org.gongkai.law.ArticleRef.art;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.law.ArticleRef;
import org.jspecify.annotations.Nullable;

/** What the catalogue must or should know about an item (条例 §12 and the metadata of the national catalogue guide). */
final class MetadataCheck implements Check {
    private static final Set<String> STATUTORY = Set.of("title", "summary", "formedOn");
    private static final Pattern NUMBERED = Pattern.compile(".*(的通知|的意见|的决定|的批复|的函|办法|规定|细则)(（[^）]*）)?");

    @Override
    public List<Finding> on(CheckedText text, Surroundings around) {
        var findings = new ArrayList<Finding>();
        text.gaps()
                .forEach((field, gap) -> findings
                        .add(finding(Severity.BLOCK, field, gap, STATUTORY.contains(field) ? art(12) : null,
                                "补填后才能送审")));
        if (text.documentNumber() == null && NUMBERED.matcher(text.title().strip()).matches()) {
            findings.add(finding(Severity.INFO, "documentNumber", "从标题看是公文，但没有填文号", null, "有文号的请填写，读者常按文号查找"));
        }
        if (text.theme() == null) {
            findings.add(finding(Severity.INFO, "theme", "没有选主题分类", null, "选择后读者可以按主题找到"));
        }
        if (text.normative() && text.effectiveOn() == null) {
            findings.add(finding(Severity.WARN, "effectiveOn", "规范性文件没有填施行日期", null, "填写施行日期，有规定有效期的还应填失效日期"));
        }
        return findings;
    }

    private static Finding finding(Severity severity, String field, String why, @Nullable ArticleRef basis,
            String advice) {
        return new Finding(CheckRule.METADATA, severity, Place.of(field), "", why, basis, advice, null);
    }
}
