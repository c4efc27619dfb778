package org.gongkai.report.domain.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.domain.form.Chapter;
import org.gongkai.report.domain.form.Filing.Filer;
import org.gongkai.report.domain.form.FormTable;
import org.gongkai.report.domain.form.Severity;

/** N07 to N10: chapters, tables and contents the form and 条例 §50 demand, and what the preamble announces. */
final class ContentsCheck {
    private static final Map<String, Pattern> OF_GOVERNMENTS = ofGovernments();
    private static final Pattern ANNOUNCES = Pattern.compile("(?:全文|本报告|报告|主要)(?:共)?(?:包括|由|分为|内容包括)([^。]{8,200})");
    private static final List<String> TOPICS = List.of("回应", "解读", "投诉", "举报", "行政复议", "行政诉讼", "主动公开", "收费", "建议提案",
            "申请");

    private ContentsCheck() {}

    private static Map<String, Pattern> ofGovernments() {
        var contents = new LinkedHashMap<String, Pattern>();
        contents.put("工作考核", Pattern.compile("考核|考评"));
        contents.put("社会评议", Pattern.compile("社会评议|公众评议|群众评议|评议|满意度|第三方评估"));
        contents.put("责任追究", Pattern.compile("责任追究|追责|问责|追究.{0,6}责任|被约谈"));
        return contents;
    }

    static List<Finding> check(TextContext text) {
        var findings = new ArrayList<Finding>();
        chapters(text, findings);
        tables(text, findings);
        ofGovernment(text, findings);
        announced(text, findings);
        return findings;
    }

    private static void chapters(TextContext text, List<Finding> findings) {
        var narrative = text.report().narrative();
        var missing = text.report().form().chapters().stream().filter(c -> !narrative.hasChapter(c.number())).toList();
        if (!missing.isEmpty() && text.report().due() != null) {
            findings.add(Finding.ofText("MISSING_CHAPTER", null, Severity.WARNING,
                    "没有找到 " + missing.stream().map(Chapter::heading).collect(Collectors.joining("、")) + "，格式规定六个部分都要有。",
                    List.of()));
        }
    }

    /** N08; a table lost on the way to us is not known from one never made, and says so. */
    private static void tables(TextContext text, List<Finding> findings) {
        var report = text.report();
        var missing = missing(report).filter(table -> !isPictured(report, table)).toList();
        var due = report.due();
        if (due == null || missing.isEmpty()) {
            return;
        }
        String names = missing.stream().map(FormTable::name).collect(Collectors.joining("、"));
        var quotes = report.narrative()
                .firstWith(due.basis().substring(0, due.basis().indexOf('〔')))
                .map(s -> List.of(s.quote()))
                .orElse(List.of());
        findings.add(Finding.ofText("N08", "MISSING_FORM_TABLES", Severity.ERROR,
                "没有%s。%s要求第二、三、四部分用表格报告；也可能是网页转载或另存时丢失，请对照原件。".formatted(names, due.basis()), quotes)
                .expecting(report.form().tables().stream().map(FormTable::name).collect(Collectors.joining("、")),
                        report.tables().isEmpty() ? "一张表也没有" : "缺" + names));
        if (missing.stream().anyMatch(table -> table.key().equals("3")) && report.narrative().hasChapter(3)) {
            findings.add(requestsInWordsOnly(text));
        }
    }

    private static Stream<FormTable> missing(CheckedReport report) {
        return report.form().tables().stream().filter(table -> !report.tables().has(table.key()));
    }

    private static boolean isPictured(CheckedReport report, FormTable table) {
        return report.narrative().pictured().contains(table.chapter());
    }

    /** Where the form's table should stand there is a picture: that the table is not there nobody can say. */
    static List<Unchecked> pictured(TextContext text) {
        return missing(text.report()).filter(table -> isPictured(text.report(), table))
                .map(table -> new Unchecked("N08", table.name(),
                        "第%s部分有图片，表格可能在图片里；图片里的字没有读，缺表不当作 0。请上传带表格的网页或 Word 文件。".formatted(
                                table.chapterNumeral())))
                .toList();
    }

    /** N07: what chapter 三 leaves out is unknown, not nought. */
    private static Finding requestsInWordsOnly(TextContext text) {
        var quotes = text.sentences()
                .stream()
                .filter(s -> s.chapter() == 3 && s.passage().isText())
                .limit(3)
                .map(Narrative.Sentence::quote)
                .toList();
        return Finding.ofText("N07", "REQUEST_FIGURES_MISSING", Severity.INFO,
                "第三部分只用文字报告，上年结转、各项办理结果、结转下年度没有数字：按空缺处理，不当作 0，“第一项加第二项之和，等于第三项加第四项之和”无法核对。",
                quotes);
    }

    /** N10: 条例 §50(四), governments of every level. */
    private static void ofGovernment(TextContext text, List<Finding> findings) {
        var filer = text.report().filer();
        if (filer == Filer.DEPARTMENT || text.report().due() == null) {
            return;
        }
        String all = text.report().narrative().text();
        var missing = OF_GOVERNMENTS.entrySet()
                .stream()
                .filter(e -> !e.getValue().matcher(all).find())
                .map(Map.Entry::getKey)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        boolean grave = filer == Filer.GOVERNMENT && missing.size() > 1;
        String mentioned = missing.contains("工作考核") ? "" : "只提到考核工作的安排，";
        findings.add(Finding.ofText("N10", "STATUTORY_CONTENT_MISSING", grave ? Severity.ERROR : Severity.WARNING,
                "%s没有报告%s结果情况。条例§50(四)要求各级人民政府的年度报告包括工作考核、社会评议和责任追究结果。".formatted(grave ? mentioned : "",
                        String.join("、", missing)),
                text.sentences()
                        .stream()
                        .filter(s -> s.text().contains("考核"))
                        .limit(2)
                        .map(Narrative.Sentence::quote)
                        .toList()));
    }

    /** N09: what the preamble says the report contains must be found under a heading or in a figure. */
    private static void announced(TextContext text, List<Finding> findings) {
        for (var sentence : text.sentences()) {
            var announces = ANNOUNCES.matcher(sentence.text());
            if (sentence.chapter() == 0 && announces.find()) {
                var missing = TOPICS.stream()
                        .filter(announces.group(1)::contains)
                        .filter(topic -> !isTold(text, topic))
                        .toList();
                if (!missing.isEmpty()) {
                    findings.add(Finding.ofText("N09", "PREAMBLE_CONTENT_MISSING", Severity.WARNING,
                            "开头说报告包括%s情况，正文没有这一部分，也没有数字。".formatted(
                                    missing.stream().map(topic -> "“" + topic + "”").collect(Collectors.joining("、"))),
                            List.of(sentence.quote(announces.start(1), announces.end(1)))));
                }
            }
        }
    }

    private static boolean isTold(TextContext text, String topic) {
        var inHeadings = text.report()
                .narrative()
                .passages()
                .stream()
                .filter(p -> p.chapter() > 0 && !p.isText())
                .map(Narrative.Passage::text);
        var withFigures = text.sentences()
                .stream()
                .filter(s -> s.chapter() > 0 && s.text()
                        .matches(".*" + topic + "[^，。；]{0,12}(?:\\d+\\s*(?:件|条|次|宗|起)).*"
                                + "|.*(?:未|没有|无)[^，。；]{0,12}" + topic + ".*"))
                .map(Narrative.Sentence::text);
        return Stream.concat(inHeadings, withFigures).anyMatch(told -> told.contains(topic));
    }
}
