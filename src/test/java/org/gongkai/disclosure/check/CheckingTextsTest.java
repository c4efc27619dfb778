package org.gongkai.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PastItems;
import org.gongkai.disclosure.PastItems.PastItem;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.Validity;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.OrganRegistration;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOrgans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The checks with all that stands around a text: other items, the catalogue, the organ's contacts, the first words. */
@RealDatabaseTest
@Transactional
class CheckingTextsTest {
    private static final String BODY = "<p>各乡镇人民政府，县政府各部门：为做好测试核查工作，现将有关事项通知如下，请结合实际认真贯彻落实，并于月底前将进展情况报送示例办公室汇总。</p>";

    @Autowired
    private CheckingTexts checking;
    @Autowired
    private PastItems past;
    @Autowired
    private PublicDisclosures disclosures;
    @Autowired
    private Catalogue catalogue;
    @Autowired
    private TestOrgans organs;
    @Autowired
    private OrganRegistration registration;

    @Test
    void anItemAlreadyPublishedIsFoundByTitleNumberAndText() {
        var there = published("测试县人民政府关于开展核查测试工作的通知", "测政发〔2019〕77号");

        var sameNumber = findings(text("全然不同的标题", BODY, "测政发〔2019〕77号"), CheckRule.DUPLICATE);
        var sameText = findings(text("测试县人民政府关于开展核查测试工作的通知（补发）", BODY, null), CheckRule.DUPLICATE);
        var another = findings(text("示例镇道路硬化工程招标公告", "<p>另一件事。</p>", null), CheckRule.DUPLICATE);

        assertThat(sameNumber).singleElement()
                .satisfies(found -> assertThat(found.why()).contains("编号 " + there, "文号相同"));
        assertThat(sameText).singleElement()
                .satisfies(found -> assertThat(found.why()).contains("标题和正文都几乎相同"))
                .satisfies(found -> assertThat(found.severity()).isEqualTo(Severity.WARN));
        assertThat(another).isEmpty();
    }

    @Test
    void linksInsideAreFollowedAsTheReaderWould() {
        var id = published("测试链接目标", null);
        String there = ((PublicAnswer.Shown) disclosures.find(id)).disclosure().item().url();

        assertThat(linksIn(there, "/xxgk/ceshixian/czyjs/", "/search?q=%E6%B5%8B", "mailto:gongkai@example.com",
                "https://www.example.com/a")).isEmpty();
        assertThat(linksIn(there.replace("_" + id, "_999999"), "/xxgk/meiyouju/czyjs/", "/xxgk/ceshixian/meiyou/",
                "/console/disclosure/1", "/old/nowhere.html", "http://192.168.1.8/x", "http://oa/x")).hasSize(7);
    }

    @Test
    void theOfficesOwnPhoneIsNotPersonal() {
        String body = "<p>联系电话：0719-2000014，13800000000</p>";
        assertThat(findings(text("测试", body, null), CheckRule.LANDLINE_PHONE)).hasSize(1);

        registration.describeUnit(organs.county(),
                new DisclosureUnit("测试室", "", "", "0719-2000014、13800000000", "", ""));

        assertThat(findings(text("测试", body, null), CheckRule.LANDLINE_PHONE)).isEmpty();
        assertThat(findings(text("测试", body, null), CheckRule.MOBILE_PHONE)).isEmpty();
        assertThat(checking.masked(text("测试", body, null), "<p>13800000001，0719-2000014</p>"))
                .isEqualTo("<p>138****0001，0719-2000014</p>");
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({"测试局2018年部门决算, czyjs, 预算法§14", "测试局专项资金管理情况, czyjs, 条例§26", "测试局2018年部门决算, , 条例§26"})
    void theTermIsThatOfTheColumnAndTheTitle(String title, @Nullable String column, String basis) {
        var id = column == null ? null : catalogue.findBySlug(column).orElseThrow().id();
        var text = new CheckedText(null, organs.county(), title, "说明收支情况。", BODY, null, LocalDate.of(2019, 8, 1), null,
                null, id, null, null, false, null, null, List.of(), List.of(), Map.of());

        assertThat(findings(text, CheckRule.TIME_LIMIT)).singleElement()
                .satisfies(found -> assertThat(String.valueOf(found.basis())).isEqualTo(basis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"预防犯罪，给予补偿试点，鼓励自己经营", "校园满意度调查，各自已完成", "公布署名文章，按装机容量计", "集中台账管理，数据中台建设，其中港口吞吐量",
            "返回教室，中台阶", "创建全国文明城市，以经济建设为中心", "文化和旅游局、银保监会", "截至目前，已部署落实"})
    void theFirstWordsLeaveGoodProseAlone(String prose) {
        var found = checking.check(text("测试", "<p>" + prose + "</p>", null));

        assertThat(found).filteredOn(finding -> finding.severity() == Severity.WARN)
                .noneMatch(finding -> finding.rule() == CheckRule.WRONG_WORD
                        || finding.rule() == CheckRule.POLITICAL_WORD);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"现就安全工作布署如下, WRONG_WORD", "机密★一年, SENSITIVE_WORD", "赴港澳台国家考察, POLITICAL_WORD", "开立专用帐户, WRONG_WORD"})
    void theFirstWordsFindWhatIsWrong(String prose, CheckRule rule) {
        assertThat(findings(text("测试", "<p>" + prose + "</p>", null), rule)).hasSize(1);
    }

    private DisclosureId published(String title, @Nullable String number) {
        return past.enter(List.of(new PastItem(organs.county(), catalogue.findBySlug("czyjs").orElseThrow().id(),
                List.of(), title, "测试用。", BODY, number, null, LocalDate.of(2019, 8, 1),
                Instant.parse("2019-08-02T02:00:00Z"), Set.of(PublicationChannel.SITE), null, null, null, List.of(),
                Validity.IN_FORCE, null, null, List.of(), null))).getFirst();
    }

    private CheckedText text(String title, String body, @Nullable String number) {
        return new CheckedText(null, organs.county(), title, "测试用的概述。", body, number, null, null, null, null, null,
                null, false, null, null, List.of(), List.of(), Map.of());
    }

    private List<Finding> findings(CheckedText text, CheckRule rule) {
        return checking.check(text).stream().filter(finding -> finding.rule() == rule).toList();
    }

    private List<Finding> linksIn(String... addresses) {
        var body = new StringBuilder();
        for (String address : addresses) {
            body.append("<p><a href=\"").append(address).append("\">链接</a></p>");
        }
        return findings(text("测试", body.toString(), null), CheckRule.LINK);
    }
}
