package org.gongkai.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.gongkai.report.domain.form.FormTable;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;

/** A right report's text: every figure agrees with the tables, among numbers that look like figures and are something else. */
final class Narration {
    private final ReportForm form;
    private final int year;
    private final ReportTables tables;

    Narration(ReportForm form, int year, ReportTables tables) {
        this.form = form;
        this.year = year;
        this.tables = tables;
    }

    String title() {
        return "某某县某某局" + year + "年政府信息公开工作年度报告";
    }

    private String sum(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> Clerk.number(tables, cell))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private String rows(String... rows) {
        return sum(Arrays.stream(rows).map(row -> "3." + row + ".T").toArray(String[]::new));
    }

    String write(BiConsumer<FormTable, StringBuilder> table) {
        var out = new StringBuilder();
        out.append("<p>根据《中华人民共和国政府信息公开条例》和%s要求，编制本报告。统计期限自%d年1月1日起至%d年12月31日止。联系电话：0700-2725500，邮编442300。</p>"
                .formatted(form.basis(), year, year));
        out.append("<p>一、总体情况</p>");
        out.append(general());
        out.append("<p>二、主动公开政府信息情况</p>");
        table.accept(form.table("2"), out);
        out.append("<p>三、收到和处理政府信息公开申请情况</p>");
        table.accept(form.table("3"), out);
        out.append("<p>四、政府信息公开行政复议、行政诉讼情况</p>");
        table.accept(form.table("4"), out);
        out.append("<p>五、存在的主要问题及改进情况</p>");
        out.append("<p>一是人员少，目前专职人员2人；二是%d年将组织培训3次，力争按时答复率达到100%%。收到的申请中有部分不够规范。</p>".formatted(year + 1));
        out.append("<p>六、其他需要报告的事项</p>");
        out.append("<p>%d年，本机关未收取政府信息公开信息处理费，收费0元。</p>".formatted(year));
        return out.toString();
    }

    private String general() {
        String finished = rows("G");
        return ("<p>（一）主动公开。%d年，我局主动公开政府信息3000余条，其中通过政府网站公开2156条，通过微信公众号公开1890条；发布解读材料12篇，接听咨询电话1.2万次。</p>"
                + "<p>（二）依申请公开。%d年，我局共收到政府信息公开申请%s件，上年结转%s件，办结政府信息公开申请%s件，结转下年度继续办理%s件。较上年增加3件，同比增长12.5%%。"
                + "%d年共收到政府信息公开申请7件。截至9月底收到政府信息公开申请5件。2008年以来累计收到政府信息公开申请1200余件。</p>"
                + "<p>办理结果中，予以公开%s件、部分公开%s件、不予公开%s件、无法提供%s件、不予处理%s件、其他处理%s件；其中重复申请%s件。"
                + "答复均在20个工作日内作出，平均用时8天。某某镇收到政府信息公开申请2件，与本机关数据分别统计。</p>"
                + "<p>（三）监督保障。全年开展考核2次，社会评议满意度96.5%%，没有发生责任追究情形。因政府信息公开工作引起的行政复议%s件，行政诉讼%s件。"
                + "我局办理的其他行政复议案件120件、行政诉讼30件与此无关。国办发〔2019〕60号文件要求的26项指引已全部落实，办公室在3楼302室。</p>")
                .formatted(year, year, rows("R1"), rows("R2"), finished, rows("R4"), year - 1, rows("A"), rows("B"),
                        rows("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8"), rows("D1", "D2", "D3"),
                        rows("E1", "E2", "E3", "E4", "E5"), rows("F", "F1", "F2", "F3"), rows("E2"),
                        sum("4.review.total"), sum("4.direct.total", "4.after-review.total"));
    }
}
