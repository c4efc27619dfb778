package org.gongkai.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 条例 §15: what tells about a person is found, and what only looks like it is left alone. Every number here is invented. */
class PersonalDataTest {
    /** Serial 000 is never given out, and nobody born on this day lives: right in form, nobody's number. */
    private static final String ID = "42032419000101000" + IdNumbers.checkCharacter("42032419000101000");
    private static final PersonalData PERSONAL = new PersonalData(Set.of("07190000001", "0000002"),
            Set.of("gongkai@example.com"));

    @Test
    void anIdNumberIsFoundAndItsTellingPartMasked() {
        var found = PERSONAL.find("申请人测试甲（" + ID + "）");

        assertThat(found).singleElement().satisfies(span -> {
            assertThat(span.rule()).isEqualTo(CheckRule.ID_NUMBER);
            assertThat(span.severity()).isEqualTo(Severity.BLOCK);
            assertThat(span.masked()).isEqualTo("420*************" + ID.substring(16));
        });
    }

    @Test
    void anIdNumberMayBeWrittenFullWidthOrWithASmallX() {
        assertThat(rulesIn("身份证号：４２０３２４１９０００１０１０００" + ID.charAt(17))).containsExactly(CheckRule.ID_NUMBER);
        String endingInX = Stream.iterate(0, n -> n + 1)
                .map("420324190001010%02d"::formatted)
                .filter(number -> IdNumbers.checkCharacter(number) == 'X')
                .findFirst()
                .orElseThrow();
        assertThat(rulesIn(endingInX + "x")).containsExactly(CheckRule.ID_NUMBER);
    }

    static Stream<String> notIdNumbers() {
        char wrong = ID.charAt(17) == '1' ? '2' : '1';
        return Stream.of(ID.substring(0, 17) + wrong, withCheck("99032419000101000"), withCheck("42032419001301000"),
                withCheck("42032419000230000"), withCheck("42032418500101000"), "8" + ID, ID + "7", "A" + ID,
                "911101010000000000", "420324199001011");
    }

    @ParameterizedTest(name = "{0} is something else")
    @MethodSource("notIdNumbers")
    void wrongChecksumRegionDateOrNeighboursMakeNoIdNumber(String number) {
        assertThat(rulesIn("编号" + number + "。")).doesNotContain(CheckRule.ID_NUMBER);
    }

    @Test
    void theOldFifteenDigitsWarnOnly() {
        assertThat(PERSONAL.find("身份证420324000101001")).singleElement()
                .satisfies(span -> assertThat(span.severity()).isEqualTo(Severity.WARN));
        assertThat(rulesIn("注册号420324000001234")).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"联系人测试甲13800000000, 138****0000", "手机：138 0000 0000, 138 **** 0000", "138-0000-0000, 138-****-0000",
            "+8613800000000, +86138****0000", "电话0719-2000014, 0719-*****14", "（0719）2000014, （0719）*****14",
            "联系电话：2000014, *****14", "someone@qq.com, s******@qq.com"})
    void phonesAndMailAreMaskedInTheirOwnShape(String text, String masked) {
        assertThat(PERSONAL.masked(text)).endsWith(masked);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"投资13800000000元", "总额 15912345678.50 元", "￥13812345678", "竹政发〔2019〕13号", "国办发明电〔2018〕15号",
            "索引号 011111111/2019-00123", "2019-2020000", "项目编号1380000000012", "面积13912345678平方米", "日期20190515",
            "统一社会信用代码11420324MB0000000X", "20190515-13800000000-1", "咨询请拨12345", "0719-0000001", "联系电话：0000002",
            "gongkai@example.com", "xxgk@zhuxi.gov.cn", "邮政编码442300", "IP 10.138.0000.0000"})
    void amountsNumbersDatesAndTheOfficesOwnContactsAreNotPersonal(String text) {
        assertThat(rulesIn(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"6222020000000000125, true", "6222 0200 0000 0000 125, true", "6217000000000006, true",
            "4581230000000002, true",
            "6222020000000000124, false", "6217000000000007, false", "1222020000000000125, false",
            "622202000000000, false",
            "2019420324000000001, false"})
    void aBankCardHasAnIssuerALengthAndALuhnDigit(String number, boolean card) {
        assertThat(rulesIn("账号 " + number + "，开户行").contains(CheckRule.BANK_CARD)).isEqualTo(card);
    }

    @Test
    void ofABankCardOnlyTheLastFourDigitsRemain() {
        assertThat(PERSONAL.masked("卡号6222020000000000125")).isEqualTo("卡号***************0125");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"户主测试甲，住示例镇测试村三组12号, true", "被处罚人测试乙，住示例小区3栋2单元501室, true", "低保对象：测试丙，示例村2组, true",
            "测试村三组12号地块挂牌出让, false", "示例小区3栋2单元电梯加装项目, false", "会议在示例路5号举行, false", "示例镇测试村道路硬化工程, false"})
    void anAddressIsPersonalNearAPerson(String text, boolean personal) {
        assertThat(rulesIn(text).contains(CheckRule.HOME_ADDRESS)).isEqualTo(personal);
    }

    @Test
    void anAddressKeepsItsVillageAndLosesItsDoor() {
        assertThat(PERSONAL.masked("户主测试甲，住示例镇测试村三组12号")).isEqualTo("户主测试甲，住示例镇测试村*组**号");
    }

    @Test
    void masksKeepTheLengthAndMaskingTwiceChangesNothing() {
        var random = new Random(15);
        var pieces = List.of(ID, "13800000000", "6222020000000000125", "0719-2000014", "a.b@qq.com", "测试甲", "，住",
                "示例村3组9号",
                "元", "号", "〔2019〕", " ");
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            random.ints(12, 0, pieces.size()).forEach(n -> text.append(pieces.get(n)).append("；"));

            String masked = PERSONAL.masked(text.toString());

            assertThat(masked).hasSameSizeAs(text);
            assertThat(masked).doesNotContain("13800000000；").isEqualTo(PERSONAL.masked(masked));
        }
    }

    @Test
    void dataCutIntoPiecesByTagsIsMaskedToo() {
        String html = "<p>联系人：<strong>138</strong>0000<em>0000</em></p><p>第138</p><p>00000000号</p>";

        assertThat(new HtmlMasking(PERSONAL).masked(html))
                .isEqualTo("<p>联系人：<strong>138</strong>****<em>0000</em></p><p>第138</p><p>00000000号</p>");
    }

    private static List<CheckRule> rulesIn(String text) {
        return PERSONAL.find(text).stream().map(Span::rule).toList();
    }

    private static String withCheck(String seventeen) {
        return seventeen + IdNumbers.checkCharacter(seventeen);
    }
}
