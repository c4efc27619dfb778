package org.gongkai.file.domain.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.file.domain.word.Block.Align;
import org.gongkai.file.domain.word.Block.Paragraph;

/**
 * The shape of an official document (公文, GB/T 9704): letterhead, document number and title above, headings numbered
 * 一、（一）1. within, organ and date to the right below.
 */
final class DocumentShape {
    private static final Pattern DOCUMENT_NUMBER = Pattern
            .compile("[（(]?\\s*(\\p{IsHan}{1,14})\\s*[〔\\[［【﹝（(]\\s*(\\d{4})\\s*[〕\\]］】﹞）)]\\s*第?\\s*(\\d{1,5})\\s*号"
                    + "\\s*[）)]?(?:\\s*签发人.*)?");
    private static final Pattern FIRST_LEVEL = Pattern.compile("[一二三四五六七八九十百]{1,4}、.*");
    private static final Pattern SECOND_LEVEL = Pattern.compile("[（(][一二三四五六七八九十百]{1,4}[）)].*");
    private static final Pattern CHAPTER = Pattern.compile("第[一二三四五六七八九十百]{1,4}[章节编](?:[\\s\\u3000].*)?");
    private static final Pattern DATE = Pattern
            .compile(
                    "\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|[一二三四五六七八九〇零○Ｏ]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日");
    private static final int LONGEST_HEADING = 45;
    private static final int LONGEST_ORGAN = 40;
    private static final int HEAD_LINES = 10;
    private static final int TITLE_LINES = 4;
    private static final int SIGN_REGION = 12;

    private final List<Block> blocks;
    private final List<Paragraph> signed;
    private String title = "";
    private String documentNumber = "";

    DocumentShape(List<Block> all) {
        this.blocks = new ArrayList<>(all);
        blocks.removeIf(block -> block instanceof Paragraph paragraph && paragraph.isEmpty());
        takeHead();
        this.signed = signature();
    }

    String title() {
        return title;
    }

    String documentNumber() {
        return documentNumber;
    }

    String html() {
        return blocks.stream().map(block -> switch (block) {
            case Paragraph paragraph -> written(paragraph);
            case Block.Table table -> table.html();
        }).collect(Collectors.joining("\n"));
    }

    /** What the metadata will say is taken out of the text: letterhead, number, title. */
    private void takeHead() {
        var head = head();
        int number = -1;
        for (int i = 0; i < head.size() && number < 0; i++) {
            number = DOCUMENT_NUMBER.matcher(head.get(i).text()).matches() ? i : -1;
        }
        var lines = titleLines(head, number);
        if (number >= 0) {
            documentNumber = normalised(head.get(number).text());
        }
        if (!lines.isEmpty()) {
            title = lines.stream()
                    .map(Paragraph::text)
                    .map(t -> t.replaceAll("\\s+", ""))
                    .collect(Collectors.joining());
            int last = Math.max(number, head.indexOf(lines.getLast()));
            blocks.subList(0, last + 1).clear();
        } else if (number >= 0) {
            blocks.subList(0, number + 1).clear();
        }
    }

    /** The first lines, as far as they stand in the middle, bear the title's style, or are the number. */
    private List<Paragraph> head() {
        var head = new ArrayList<Paragraph>();
        for (var block : blocks) {
            boolean belongs = block instanceof Paragraph p && head.size() < HEAD_LINES
                    && (p.title() || p.align() == Align.CENTER || DOCUMENT_NUMBER.matcher(p.text()).matches())
                    && !CHAPTER.matcher(p.text()).matches() && !p.text().isEmpty();
            if (!belongs) {
                break;
            }
            head.add((Paragraph) block);
        }
        return head;
    }

    /** Below the number stands the title, above it the letterhead; only where nothing is below, the title is above. */
    private static List<Paragraph> titleLines(List<Paragraph> head, int number) {
        var styled = head.stream().filter(Paragraph::title).toList();
        if (!styled.isEmpty()) {
            return styled;
        }
        var below = head.subList(number + 1, head.size());
        var lines = below.isEmpty() ? head.subList(0, Math.max(0, number)) : below;
        return lines.subList(0, Math.min(TITLE_LINES, lines.size()));
    }

    private static String normalised(String line) {
        var number = DOCUMENT_NUMBER.matcher(line);
        return number.matches() ? number.group(1) + "〔" + number.group(2) + "〕" + number.group(3) + "号" : "";
    }

    /** Organ and date near the end. */
    private List<Paragraph> signature() {
        for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - SIGN_REGION); i--) {
            if (blocks.get(i) instanceof Paragraph date && DATE.matcher(date.text()).matches()) {
                return signatureUpFrom(i, date);
            }
        }
        return List.of();
    }

    private List<Paragraph> signatureUpFrom(int dateAt, Paragraph date) {
        var signature = new ArrayList<Paragraph>();
        for (int i = dateAt - 1; i >= Math.max(0, dateAt - 4); i--) {
            if (!(blocks.get(i) instanceof Paragraph organ) || !mayBeOrgan(organ)) {
                break;
            }
            signature.add(organ);
        }
        if (date.align() == Align.RIGHT || !signature.isEmpty()) {
            signature.add(date);
        }
        return signature;
    }

    private static boolean mayBeOrgan(Paragraph line) {
        boolean named = line.text().matches(".*(政府|局|委|会|办|办公室|中心|厅|部|院|站|所|处|队|公司|银行|学校)");
        return line.text().length() <= LONGEST_ORGAN && !line.text().matches(".*[。，；：].*")
                && (line.align() == Align.RIGHT || named) && line.outline() == 0;
    }

    private String written(Paragraph p) {
        if (signed.stream().anyMatch(line -> line == p)) {
            return "<p class=\"sign\">" + p.html() + "</p>";
        }
        boolean brief = p.text().length() <= LONGEST_HEADING && !p.text().matches(".*[。；，：;].*");
        if (CHAPTER.matcher(p.text()).matches() && brief) {
            return "<h2 class=\"center h-hei\">" + plain(p) + "</h2>";
        }
        int level = p.outline() > 0 ? p.outline() : brief ? levelByNumber(p.text()) : 0;
        return switch (level) {
            case 0 -> "<p class=\"" + classOf(p) + "\">" + p.html() + "</p>";
            case 1 -> "<h2 class=\"h-hei\">" + plain(p) + "</h2>";
            case 2 -> "<h3 class=\"h-kai\">" + plain(p) + "</h3>";
            case 3 -> "<h4>" + plain(p) + "</h4>";
            default -> "<h5>" + plain(p) + "</h5>";
        };
    }

    private static int levelByNumber(String text) {
        return FIRST_LEVEL.matcher(text).matches() ? 1 : SECOND_LEVEL.matcher(text).matches() ? 2 : 0;
    }

    /** A heading is strong by itself. */
    private static String plain(Paragraph p) {
        return p.html().replaceAll("</?strong>", "");
    }

    private static String classOf(Paragraph p) {
        return switch (p.align()) {
            case CENTER -> "center";
            case RIGHT -> "right";
            case LEFT -> p.indented() ? "indent" : "noindent";
        };
    }
}
