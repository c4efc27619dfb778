package org.gongkai.report.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.report.Checking;
import org.gongkai.report.Clerk;
import org.gongkai.report.Forms;
import org.gongkai.report.Tables;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.report.domain.form.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule about the text with a sentence that breaks it and one that does not; and sound prose that breaks none. */
class NarrativeRulesTest {
    /** 12 requests (10 by natural persons), 1 carried over, 11 finished, 2 carried on; one review, one suit. */
    private static final ReportTables TABLES = new Tables(Forms.F30).set("3.A.n", 5)
            .set("3.A.b", 1)
            .set("3.B.n", 2)
            .set("3.C4.n", 1)
            .set("3.D1.b", 1)
            .set("3.E1.n", 1)
            .set("3.R4.n", 2)
            .set("3.R2.n", 1)
            .set("4.review.upheld", 1)
            .set("4.direct.upheld", 1)
            .set("2.normative.issued", 3)
            .set("2.normative.inForce", 25)
            .set("2.fees.amount", 12)
            .build();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            TX-1 E | 全年共收到政府信息公开申请十五件。 | 全年共收到政府信息公开申请十二件。
            TX-1 E | 2023年，上年结转申请三件。 | 2023年，上年结转申请一件。
            TX-1 E | 全年收到政府信息公开申请9件。 | 截至9月底，收到政府信息公开申请9件。
            TX-1 E | 收到政府信息公开申请四件。 | 活动期间，收到政府信息公开申请四件。
            TX-1 E | 收到的政府信息公开申请两件。 | 对收到的申请一件一件登记，收到申请一次性告知。
            TX-1 W | 收到政府信息公开申请12件，其中自然人申请8件。 | 收到政府信息公开申请12件，其中自然人申请10件。
            TX-1 W | 信息公开中法人或其他组织申请4件。 | 信息公开中法人或其他组织申请2件。
            TX-1 W | 收取行政事业性收费18万元。 | 减免涉企行政事业性收费36万元，收取行政事业性收费12万元。
            N01 E | 主动公开信息1250条，其中通过政府网站公开1503条，通过微信公众号公开486条。 | 主动公开信息1250条，其中通过政府网站公开1203条，通过微信公众号公开486条。
            N01 info | 主动公开信息1250条，其中通过政府网站公开1203条，通过微信公众号公开486条。 | 主动公开信息1250条，其中通过政府网站公开1203条。
            N02 W | 公开行政执法信息617条。¶通过政府网站公开行政执法信息369条。 | 公开行政执法信息617条。¶公开财政信息369条。
            N03 W | 公开招标中标信息767条。¶通过政府网站公开招标中标信息767条。 | 公开招标中标信息767条。¶通过政府网站公开财政信息105条。
            N04 E | 公开财政信息105条，其中预决算信息208条。 | 公开财政信息105条，其中预决算信息80条。
            N04 W | 公开招标信息767条，其中住房保障信息56条、征地信息47条。 | 公开招标信息767条，其中招标公告56条、中标结果47条。
            N04 W | 收到政府信息公开申请12件，其中当面申请2件，信函申请3件，网络申请9件。 | 收到政府信息公开申请12件，其中当面申请2件，信函申请3件，网络申请7件。
            N05 info | 通过政府网站公开信息1000条。¶其中通过政府网站公开招标信息76条；财政信息105条。 | 通过政府网站公开信息1000条。
            N11 W | 县级网上可办率达100%，乡镇级网上可办率达90.1%，村级网上可办率达98.5%。 | 县级网上可办率达100%，乡镇级网上可办率达99%，村级网上可办率达98.5%。
            N12 info | 完成109个电子证照目录梳理，完成109项政务信息共享目录梳理。 | 完成109个电子证照目录梳理，完成110项政务信息共享目录梳理。
            N13 W | 主动公开信息1250条，其中通过政府网站公开1003条，通过政务网站、微信等其他方式公开386条。 | 主动公开信息1250条，其中通过政府网站公开1003条，通过微信等其他方式公开386条。
            N14 info | 公开扶贫信息483条。公开环境信息187条。公开招标信息767条。 | 公开扶贫信息483条。公开环境信息187条。
            N15 info | 公开数量比上年大幅提高。 | 公开数量比上年提高8%。
            N16 info | 加大力度（如环评审批等，全年举办活动3次。 | 加大力度（如环评审批等），全年举办活动3次。
            N17 info | 三十多个部门公开了预决算。 | 32个部门公开了预决算。
            N18 info | 窗口申报、办结事项10511件。 | 窗口公开指南10511份。
            TEMPLATE_WORDS_LEFT W | XX局认真做好公开工作。 | 索引号011xx5571，认真做好公开工作。
            WRONG_PERIOD W | 统计期限自2022年1月1日起至2022年12月31日止。 | 统计期限自2023年1月1日起至2023年12月31日止。
            GROWTH_DOES_NOT_FIT W | 收到申请12件，比2022年的10件增加2件，增长50%。 | 收到申请12件，比2022年的10件增加2件，增长20%。
            GROWTH_DOES_NOT_FIT W | 公开信息1286条，比上年增加102条，增长18.6%。 | 公开信息1286条，比上年增加102条，增长8.6%。
            """)
    void eachRuleFindsWhatBreaksItAndNothingElse(String rule, String broken, String sound) {
        assertThat(findings(broken)).as(broken).contains(rule);
        assertThat(findings(sound)).as(sound).doesNotContain(rule);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"《条例》施行以来，累计收到政府信息公开申请136件，办结134件。", "2022年我局收到政府信息公开申请10件，2023年收到12件，增长20%。",
            "根据国办发〔2019〕60号、鄂政办发〔2023〕12号文件要求，对第二十条规定的15类事项逐条梳理。", "在20个工作日的法定期限内答复申请，平均办理时长9.5个工作日，最短2日。",
            "召开专题会议3次，举办培训班2期，培训87人次，开展检查4轮。", "门户网站总访问量达125.6万人次，单篇最高阅读量1.1万次。",
            "受理依申请公开件13件（含上年结转1件），已办结11件，其余2件正在办理。", "因政府信息公开被申请行政复议1件，结果维持；被提起行政诉讼1件，判决驳回。",
            "全年因政府信息公开引发的行政复议1件、行政诉讼1件，未出现被纠错或败诉的情形。", "全年办理行政复议案件36件、行政应诉案件12件，出庭应诉率100%。",
            "制定行政规范性文件3件，现行有效25件。对2020年前的47件文件进行了清理。", "承办县人大代表建议14件、政协提案9件，办复率100%，全文公开22件。",
            "指导下属单位某某县质量监督站办理申请3件。我局全年收到申请12件。", "计划2024年公开信息不少于1500条，不予公开的比例控制在5%以内。",
            "申请内容主要涉及水利工程、征地补偿、资金使用等3个方面。", "依申请公开满足率为66.7%（予以公开及部分公开8件，占12件的66.7%）。",
            "“收到申请怎么办”“多久能答复”，我局编制问答12条。", "2023年共发出收费通知2件，收取信息处理费380元。",
            "受理群众投诉举报7件，12345热线工单216件，回复率100%；依申请公开12件。", "共有12位申请人提出申请，制作告知书8份、补正通知1份。",
            "发布政策解读稿件45篇，比去年多6篇。", "专兼职人员3人，从事公开工作2至3年，一是业务不熟，二是力量不足。"})
    void soundProseGivesNeitherErrorNorWarning(String sentence) {
        assertThat(findings(sentence)).noneMatch(finding -> finding.endsWith(" E") || finding.endsWith(" W"));
    }

    @ParameterizedTest
    @CsvSource({"'2021年，我局认真做好公开工作。', true", "'2023年，我局认真做好公开工作。2021年，我局建成专栏。', false"})
    void aTextThatTellsOfAnotherYearOnlyWasCopied(String sentence, boolean copied) {
        var narrative = new Narrative(
                List.of(new Narrative.Passage(1, "一、总体情况", sentence, Narrative.Passage.Kind.TEXT)));
        var report = new CheckedReport("某某县某某局", 2023, Forms.F30, Forms.F30, TABLES, narrative);

        assertThat(TextChecks.check(report).findings()).extracting(Finding::rule)
                .satisfies(rules -> assertThat(rules
                        .contains("WRONG_YEAR")).isEqualTo(copied));
    }

    /** In a whole report that is right, the sentences stand as paragraphs of their own in chapter 一. */
    private static List<String> findings(String sentences) {
        String page = new String(Clerk.styles().get("网页").write().apply(new Clerk(Forms.F30, 2023, TABLES)),
                StandardCharsets.UTF_8);
        String bare = page.replaceAll("(?s)<p>（一）主动公开。.*?(?=<p>二、主动公开政府信息情况)", "");
        String told = bare.replace("<p>二、主动公开政府信息情况", "<p>" + sentences.replace("¶", "</p><p>")
                + "</p><p>二、主动公开政府信息情况");
        return Checking.check(told)
                .findings()
                .stream()
                .map(finding -> finding.rule() + " " + (finding.severity() == Severity.INFO ? "info"
                        : finding.severity().code()))
                .toList();
    }
}
