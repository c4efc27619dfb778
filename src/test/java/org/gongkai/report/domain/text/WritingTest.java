package org.gongkai.report.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Measure;
import org.gongkai.statistics.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small language in which figures are bound into sentences. */
class WritingTest {
    private static final Writing.Words WORDS = new Writing.Words(2019, "某县人民政府", "全县");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            公开{{disclosure.published}}条                                   | 公开11465条
            公开{{disclosure.published ¦千分位}}条                           | 公开11,465条
            公开{{disclosure.published ¦带单位}}                             | 公开11465条
            其中{{channel.published channel=site}}条                         | 其中10462条
            上年{{disclosure.published year=-1}}条                           | 上年11000条
            {{disclosure.published ¦与上年相比}}                             | 比上年增加465条
            {{channel.publishers ¦约数}}个部门                               | 三十多个部门
            收费{{outside.charges}}元，合{{outside.charges ¦万元}}万元       | 收费12345.5元，合1.23455万元
            可办率{{outside.rate}}%                                          | 可办率90.1%
            {{年}}年，{{单位}}，{{范围}}，{{上年}}、{{下年}}                 | 2019年，某县人民政府，全县，2018、2020
            {{如果 request.received 为零}}没有申请{{否则}}收到{{request.received}}件{{结束}}   | 没有申请
            {{如果 disclosure.published 不为零}}公开了{{结束}}。             | 公开了。
            {{逐项 disclosure.published 按 field 用 、}}{{项}}{{值}}条{{结束}}   | 扶贫483条、环境187条
            {{逐项 disclosure.published 按 field 前 1}}{{项}}{{结束}}        | 扶贫
            {{逐项 request.received 按 applicant}}{{项}}{{否则}}没有申请{{结束}}  | 没有申请
            """)
    void writes(String text, String expected) {
        var written = Writing.out(text.replace('¦', '|'), new Known(), WORDS);

        assertThat(written.problems()).isEmpty();
        assertThat(written.paragraphs()).singleElement().extracting(Paragraph::text).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            公开{{disclosure.nothing}}条              | 没有名为
            公开{{disclosure.published                | 没有对应的
            {{如果 request.received 为零}}没有        | 没有写“{{结束}}”
            {{结束}}                                  | 多出一个
            {{否则}}                                  | 前面没有“如果”
            {{项}}                                    | 只能用在“逐项”之内
            {{逐项 disclosure.published}}{{结束}}     | “逐项”应写成
            {{公开总数}}                              | 不是指标名称
            {{disclosure.published ¦大写}}            | 没有“大写”这种写法
            {{disclosure.published channel}}          | 维度=值
            {{disclosure.published year=2018}}        | year=-1
            {{逐项 disclosure.published 按 field 前 全部}}{{结束}} | 1 到 999
            """)
    void saysWhatItCannotRead(String text, String message) {
        var written = Writing.out(text.replace('¦', '|'), new Known(), WORDS);

        assertThat(written.problems()).extracting(Problem::message).anyMatch(said -> said.contains(message));
    }

    @Test
    void everyFigureKeepsItsName() {
        var written = Writing.out("公开{{disclosure.published}}条，其中网站{{channel.published channel=site}}条。", new Known(),
                WORDS);

        assertThat(written.figures()).containsExactly(figure("disclosure.published", 2019, Map.of()), figure(
                "channel.published", 2019, Map.of("channel", "site")));
    }

    @Test
    void linesBecomeParagraphsAndNumberedOnesHeadings() {
        var written = Writing.out("（一）主动公开\n\n公开{{disclosure.published}}条。\n", new Known(), WORDS);

        assertThat(written.paragraphs()).extracting(Paragraph::isHeading).containsExactly(true, false);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"7, 7", "12, 十多", "30, 三十", "32, 三十多", "99, 九十多", "100, 一百", "345, 三百多", "2345, 2000多"})
    void tellsRoughly(long value, String words) {
        assertThat(RoundNumber.about(value)).isEqualTo(words);
    }

    private static FigureQuery figure(String metric, int year, Map<String, String> dimensions) {
        return FigureQuery.ofYear(metric, null, year, dimensions);
    }

    /** A county's figures of 2019, and the total of the year before. */
    private static final class Known implements Values {
        private static final Map<FigureQuery, Long> VALUES = Map.of(figure("disclosure.published", 2019, Map.of()),
                11465L,
                figure("disclosure.published", 2018, Map.of()), 11000L,
                figure("channel.published", 2019, Map.of("channel",
                        "site")),
                10462L, figure("channel.publishers", 2019, Map.of()), 32L, figure("request.received", 2019,
                        Map.of()),
                0L, figure("outside.charges", 2019, Map.of()), 1234550L, figure("outside.rate",
                        2019, Map.of()),
                901L);

        @Override
        public Metric metric(String name) {
            var measure = name.equals("outside.charges") ? Measure.MONEY
                    : name.equals("outside.rate") ? Measure.RATE
                            : Measure.COUNT;
            return new Metric(name, name, "条", "", Map.of()).measuredAs(measure);
        }

        @Override
        public long value(FigureQuery query) {
            Long value = VALUES.get(query);
            if (value == null) {
                throw new NoSuchRecord("没有名为“" + query.metric() + "”的指标");
            }
            return value;
        }

        @Override
        public List<Part> parts(FigureQuery whole, String along) {
            return Stream.of(part("环境", "hj", 187), part("扶贫", "fp", 483))
                    .filter(part -> part.query().metric().equals(whole.metric()))
                    .sorted(Comparator.comparingLong(Part::value).reversed())
                    .toList();
        }

        private static Part part(String label, String field, long value) {
            return new Part(label, figure("disclosure.published", 2019, Map.of("field", field)), value);
        }

        @Override
        public FigureQuery query(FigureName name) {
            return WritingTest.figure(name.metric(), 2019 - name.yearsBack(), name.dimensions());
        }
    }
}
