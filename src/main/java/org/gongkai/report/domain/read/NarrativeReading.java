package org.gongkai.report.domain.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.report.domain.check.Narrative;
import org.gongkai.report.domain.check.Narrative.Passage;
import org.gongkai.report.domain.check.Narrative.Passage.Kind;
import org.gongkai.report.domain.form.Chapter;
import org.gongkai.report.domain.form.ReportForm;
import org.jspecify.annotations.Nullable;

/** Puts a document's lines into the chapters of the form, leaving out its tables and what a website adds below. */
final class NarrativeReading {
    private static final Pattern CHAPTER = Pattern.compile("^(?:第?([一二三四五六])(?:[、.．，,]|章|部分|\\s)[\\s：:]*)?(.{2,60})$",
            Pattern.DOTALL);
    /** （一） and 1. number what stands within a chapter. */
    private static final Pattern WITHIN = Pattern.compile("\\s*(?:[(（]|\\d)");
    private static final Pattern SECTION = Pattern
            .compile("^(?:[(（][一二三四五六七八九十]+[)）]|\\d{1,2}[.、．]|[一二三四五六七八九十]+是)?.{2,40}$");
    private static final Pattern FOOTER = Pattern.compile(
            "^[\\[【(]?(?:打印|关闭|上一篇|下一篇|分享到|相关(?:链接|文章|附件)|扫一扫|主办单位|版权所有|网站标识码|.{0,6}ICP备|责任编辑|附件[:：]).*");
    private static final String NUMERALS = "〇一二三四五六";
    /** Characters; a report has some thousands. */
    private static final int LONGEST = 200_000;
    private static final double ALIKE = 0.55;

    private final ReportForm form;
    /** Whether chapters may be numbered as what stands within them usually is. */
    private final boolean anyNumbering;
    private final Set<Integer> pictured = new HashSet<>();
    private final List<Passage> passages = new ArrayList<>();
    private int length;
    private long unread;
    private int chapter;
    private String heading = "";

    private NarrativeReading(ReportForm form, boolean anyNumbering) {
        this.form = form;
        this.anyNumbering = anyNumbering;
    }

    /** @param tables positions of the blocks that were read as tables */
    static Narrative read(Source source, Set<Integer> tables, ReportForm form) {
        var narrative = read(source, tables, new NarrativeReading(form, false));
        boolean chapters = form.chapters().stream().anyMatch(chapter -> narrative.hasChapter(chapter.number()));
        return chapters ? narrative : read(source, tables, new NarrativeReading(form, true));
    }

    private static Narrative read(Source source, Set<Integer> tables, NarrativeReading reading) {
        for (int i = 0; i < source.blocks().size() && !reading.isOver(source.blocks().get(i)); i++) {
            if (!tables.contains(i)) {
                switch (source.blocks().get(i)) {
                    case Block.Line line -> reading.add(line.text());
                    case Block.Grid grid -> grid.texts().forEach(reading::add);
                    case Block.Picture picture -> reading.pictured.add(reading.chapter);
                }
            }
        }
        return new Narrative(reading.passages, reading.unread, reading.pictured);
    }

    private boolean isOver(Block block) {
        return chapter == form.chapters().size() && block instanceof Block.Line line
                && FOOTER.matcher(line.text()).matches();
    }

    private void add(String raw) {
        String text = PlainDigits.of(raw).strip();
        int taken = Math.min(text.length(), LONGEST - length);
        unread += text.length() - taken;
        text = text.substring(0, taken);
        length += text.length();
        if (text.isEmpty()) {
            return;
        }
        var begun = chapterOf(text);
        if (begun == null) {
            boolean section = text.length() <= 42 && !text.matches(".*[。；;！？].*") && SECTION.matcher(text).matches();
            passages.add(new Passage(chapter, heading, text, section ? Kind.HEADING : Kind.TEXT));
            return;
        }
        chapter = begun.number();
        heading = begun.heading();
        String title = headingOf(text);
        passages.add(new Passage(chapter, heading, title, Kind.CHAPTER));
        if (title.length() < text.length()) {
            add(text.substring(title.length()).replaceFirst("^[。：:\\s]+", ""));
        }
    }

    /** Only the next chapters can begin; a list within a chapter may be numbered like one. */
    private @Nullable Chapter chapterOf(String text) {
        String first = text.split("[。：:\\n]", 2)[0];
        var parts = CHAPTER.matcher(first.strip());
        if (!parts.matches() || !anyNumbering && WITHIN.matcher(first).lookingAt()) {
            return null;
        }
        int numeral = parts.group(1) == null ? 0 : NUMERALS.indexOf(parts.group(1));
        return form.chapters()
                .stream()
                .filter(next -> next.number() > chapter && (numeral == 0 || numeral == next.number()))
                .filter(next -> fits(parts.group(2), next, numeral != 0))
                .findFirst()
                .orElse(null);
    }

    private static boolean fits(String title, Chapter chapter, boolean numbered) {
        String plain = Spelling.plain(title);
        return titles(chapter).anyMatch(known -> numbered
                ? Spelling.pairs(plain, known) >= ALIKE || plain.startsWith(known)
                : plain.equals(known));
    }

    private static Stream<String> titles(Chapter chapter) {
        return Stream.concat(Stream.of(chapter.title()), chapter.also().stream()).map(Spelling::plain);
    }

    private static String headingOf(String text) {
        int end = Stream.of(text.indexOf('。'), text.indexOf('：'), text.indexOf(':'), text.indexOf('\n'))
                .filter(i -> i > 0)
                .min(Integer::compare)
                .orElse(text.length());
        return text.substring(0, end);
    }
}
