package org.gongkai.report.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.domain.check.Narrative.Sentence;

/** Takes the figures out of sentences: only numbers with a unit; dates, telephone and document numbers have none of these. */
final class FigureReading {
    private static final String UNITS = "个工作日|个百分点|万元|亿元|人次|件次|条次|场次|元|%|条|件|宗|份|篇|期|项|次|个|人|家|户|起|例|场|批|种|类|名|处";
    private static final Pattern FIGURE = Pattern
            .compile("(?<![\\d.〔\\[/第\\-])(\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                    + "\\s*(余|多)?\\s*(?:(万|亿)(?!元))?\\s*(余|多)?\\s*(" + UNITS + ")");
    /** Far more than any report holds; beyond it somebody is trying us. */
    static final int MOST = 1_000;
    private static final Pattern ABOUT = Pattern.compile(".*(?:超过|超|近|约|逾|不少于|至少|大约|接近|将近|达到?约)$");
    private static final Pattern PAUSE = Pattern.compile("[，,；;。：:]");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[)）]");
    private static final Map<String, BigDecimal> TIMES = Map.of("万", BigDecimal.valueOf(10_000), "亿",
            BigDecimal.valueOf(100_000_000));

    /** Fields of information and the words that tell them. */
    private static final Map<String, Pattern> FIELDS = fields();
    private static final Map<String, Pattern> CHANNELS = channels();

    private FigureReading() {}

    private static Map<String, Pattern> fields() {
        var fields = new LinkedHashMap<String, Pattern>();
        fields.put("脱贫攻坚", Pattern.compile("扶贫|脱贫|乡村振兴"));
        fields.put("环境保护", Pattern.compile("环境|环保|生态"));
        fields.put("公共资源配置", Pattern.compile("公共资源|招投标|招标|中标|政府采购"));
        fields.put("住房保障", Pattern.compile("住房保障|保障性住房|棚户区"));
        fields.put("征地拆迁", Pattern.compile("征地|拆迁|土地征收"));
        fields.put("国土资源", Pattern.compile("国土资源|土地供应"));
        fields.put("行政执法", Pattern.compile("执法"));
        fields.put("财政", Pattern.compile("财政|预决算|预算|决算"));
        fields.put("建议提案", Pattern.compile("建议|提案"));
        fields.put("社会救助", Pattern.compile("救助|低保|特困"));
        fields.put("教育", Pattern.compile("教育|招生"));
        fields.put("医疗卫生", Pattern.compile("医疗|卫生|疫情"));
        fields.put("食品药品", Pattern.compile("食品|药品"));
        fields.put("重大项目", Pattern.compile("重大建设项目|重点项目"));
        return fields;
    }

    private static Map<String, Pattern> channels() {
        var channels = new LinkedHashMap<String, Pattern>();
        channels.put("政府网站", Pattern.compile("政府网站|门户网站|政府门户|网站平台"));
        channels.put("政务网站", Pattern.compile("政务网站|部门网站"));
        channels.put("新媒体", Pattern.compile("微信|微博|客户端|新媒体|公众号|抖音"));
        channels.put("广播电视", Pattern.compile("广播|电视"));
        channels.put("报刊", Pattern.compile("报刊|报纸|杂志"));
        channels.put("公开栏", Pattern.compile("公开栏|公示栏|宣传栏|查阅点|电子屏|电子显示屏"));
        channels.put("其他", Pattern.compile("其他(?:方式|渠道|途径|形式)"));
        return channels;
    }

    static List<StatedFigure> of(Narrative narrative) {
        var figures = new ArrayList<StatedFigure>();
        for (var sentence : narrative.sentences()) {
            if (figures.size() < MOST && (sentence.passage().isText() || sentence.text().contains("。"))) {
                figures.addAll(of(sentence));
            }
        }
        return figures;
    }

    private static List<StatedFigure> of(Sentence sentence) {
        var figures = new ArrayList<StatedFigure>();
        Matcher found = FIGURE.matcher(sentence.text());
        int previous = 0;
        while (found.find()) {
            String lead = lead(sentence.text(), previous, found.start());
            String before = sentence.text().substring(0, found.start());
            String field = nearest(FIELDS, lead);
            boolean fuzzy = found.group(2) != null || found.group(4) != null || ABOUT.matcher(lead.strip()).matches();
            figures.add(
                    new StatedFigure(sentence, value(found), fuzzy, found.group(5), found.start(), found.end(), lead,
                            field, field.isEmpty() ? nearest(FIELDS, bare(before)) : field, channelsIn(lead)));
            previous = found.end();
        }
        return figures;
    }

    private static BigDecimal value(Matcher found) {
        var number = new BigDecimal(found.group(1).replaceAll("[,，]", ""));
        return found.group(3) == null ? number : number.multiply(TIMES.get(found.group(3)));
    }

    private static String lead(String text, int from, int to) {
        String bare = bare(text.substring(from, to));
        int cut = 0;
        var pause = PAUSE.matcher(bare);
        while (pause.find()) {
            cut = pause.end();
        }
        return bare.substring(cut);
    }

    /** What stands in brackets explains; it is not what is counted. */
    private static String bare(String text) {
        return BRACKETS.matcher(text).replaceAll("");
    }

    /** The word list whose word stands nearest before the number. */
    private static String nearest(Map<String, Pattern> words, String text) {
        String best = "";
        int last = -1;
        for (var list : words.entrySet()) {
            int end = lastEnd(list.getValue().matcher(text));
            if (end > last) {
                last = end;
                best = list.getKey();
            }
        }
        return best;
    }

    private static int lastEnd(Matcher words) {
        int end = -1;
        while (words.find()) {
            end = words.end();
        }
        return end;
    }

    private static Set<String> channelsIn(String text) {
        var found = new TreeSet<String>();
        CHANNELS.forEach((name, words) -> {
            if (words.matcher(text).find()) {
                found.add(name);
            }
        });
        return found;
    }
}
