package org.gongkai.disclosure.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.Validity;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCheckTest {
    private static final Map<String, PublicationChannel> CHANNELS = Map.of("政府网站", PublicationChannel.SITE, "政务微信",
            PublicationChannel.WECHAT);
    private final RowCheck check = new RowCheck(new SmallWorld(), CHANNELS);

    /** A good row, some of its fields replaced. */
    private static SourceRow row(int number, Object... replaced) {
        var fields = new EnumMap<ImportField, String>(Map.of(ImportField.TITLE, "关于植树造林的通知", ImportField.ORGAN, "示例局",
                ImportField.COLUMN, "通知公告", ImportField.PUBLISHED_ON, "2021-03-15 09:30"));
        for (int i = 0; i < replaced.length; i += 2) {
            fields.put((ImportField) replaced[i], (String) replaced[i + 1]);
        }
        return new SourceRow(number, fields);
    }

    @Test
    void aGoodRowBecomesAnItem() {
        var checked = check.check(row(2, ImportField.VALIDITY, "废止", ImportField.CHANNELS, "政府网站；政务微信",
                ImportField.KEYWORDS, "造林；绿化", ImportField.THEME, "林业", ImportField.BODY, "正文",
                ImportField.LEGACY_URL, "http://old.example.invalid/a/t1.html?id=3#top"));

        var item = Objects.requireNonNull(checked.item());
        assertThat(checked.problems()).isEmpty();
        assertThat(item.organ()).isEqualTo(new OrganId(1));
        assertThat(item.column()).isEqualTo(new ColumnId(10));
        assertThat(item.publishedAt()).isEqualTo(Instant.parse("2021-03-15T01:30:00Z"));
        assertThat(item.validity()).isEqualTo(Validity.REPEALED);
        assertThat(item.channels()).containsExactlyInAnyOrder(PublicationChannel.SITE, PublicationChannel.WECHAT);
        assertThat(item.keywords()).containsExactly("造林", "绿化");
        assertThat(item.theme()).isEqualTo("ly");
        assertThat(item.bodyHtml()).isEqualTo("<p class=\"indent\">正文</p>");
        assertThat(item.legacyUrl()).isEqualTo("/a/t1.html?id=3");
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            TITLE        |              | 标题     | 没有标题
            ORGAN        | 无名局        | 发布机构  | 没有叫“无名局”的单位
            ORGAN        | 邻县局        | 发布机构  | 您不能导入“邻县局”的信息
            COLUMN       | 无名栏        | 栏目     | 该单位没有叫“无名栏”的栏目
            COLUMN       | 其他         | 栏目     | 有 2 个栏目叫“其他”
            PUBLISHED_ON | 昨天         | 发布日期  | 看不懂“昨天”
            PUBLISHED_ON | 2026-11-24  | 发布日期  | 发布日期在今天之后
            FORMED_ON    | 2021-03-16  | 成文日期  | 成文日期晚于发布日期
            VALIDITY     | 大概         | 有效性    | 不认得“大概”
            ATTACHMENTS  | 缺.docx     | 附件     | 压缩包里没有“缺.docx”
            ATTACHMENTS  | 两个.docx    | 附件     | 压缩包里有 2 个“两个.docx”
            ATTACHMENTS  | 有.exe      | 附件     | 不接受“有.exe”这类文件
            THEME        | 无名         | 主题分类  | 分类词表里没有“无名”
            CHANNELS     | 喊话         | 公开渠道  | 不认得“喊话”
            INDEX_NUMBER | TAKEN-1     | 索引号    | “TAKEN-1”已被系统中的信息使用
            """)
    void aBadFieldIsToldWithWhatIsWrong(ImportField field, @Nullable String typed, String label, String wrong) {
        var checked = check.check(row(2, field, typed == null ? "" : typed));

        assertThat(checked.isGood()).isFalse();
        assertThat(checked.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo(label))
                .satisfies(problem -> assertThat(problem.wrong()).isEqualTo(wrong))
                .satisfies(problem -> assertThat(problem.right()).isNotBlank());
    }

    @Test
    void everythingWrongWithARowIsToldAtOnce() {
        var checked = check
                .check(row(2, ImportField.TITLE, "", ImportField.ORGAN, "无名局", ImportField.PUBLISHED_ON, ""));

        assertThat(checked.problems()).hasSize(3);
    }

    @Test
    void aNumberThatOccursTwiceIsToldAtItsSecondRow() {
        var first = check.check(row(2, ImportField.INDEX_NUMBER, "X/2021-1"));
        var second = check.check(row(7, ImportField.INDEX_NUMBER, "X/2021-1"));

        assertThat(first.isGood()).isTrue();
        assertThat(second.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.wrong()).isEqualTo("与第 2 行重复"));
    }

    /** One organ of ours, one of others, a few columns. */
    private static final class SmallWorld implements Surroundings {
        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 23);
        }

        @Override
        public Optional<OrganId> organNamed(String name) {
            return Optional.ofNullable(Map.of("示例局", new OrganId(1), "邻县局", new OrganId(2)).get(name));
        }

        @Override
        public boolean mayImportFor(OrganId organ) {
            return organ.value() == 1;
        }

        @Override
        public @Nullable OrganId defaultOrgan() {
            return null;
        }

        @Override
        public @Nullable ColumnId defaultColumn() {
            return null;
        }

        @Override
        public List<ColumnId> columnsNamed(String name, OrganId organ) {
            return Map.of("通知公告", List.of(new ColumnId(10)), "其他", List.of(new ColumnId(11), new ColumnId(12)))
                    .getOrDefault(name, organ.value() == 1 ? List.of() : List.of(new ColumnId(10)));
        }

        @Override
        public boolean offers(OrganId organ, ColumnId column) {
            return true;
        }

        @Override
        public Optional<String> termNamed(Vocabulary vocabulary, String name) {
            return name.equals("林业") ? Optional.of("ly") : Optional.empty();
        }

        @Override
        public int attachmentsNamed(String name) {
            return name.startsWith("缺") ? 0 : name.startsWith("两个") ? 2 : 1;
        }

        @Override
        public boolean acceptsKind(String fileName) {
            return fileName.endsWith(".docx");
        }

        @Override
        public Set<String> takenIndexNumbers() {
            return Set.of("TAKEN-1");
        }

        @Override
        public Set<String> takenLegacyUrls() {
            return Set.of();
        }
    }
}
