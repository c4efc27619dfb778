package org.gongkai.report.domain.text;

import java.util.Objects;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.domain.text.Node.IfZero;
import org.gongkai.report.domain.text.Node.PartName;
import org.gongkai.report.domain.text.Node.PartValue;
import org.gongkai.report.domain.text.Node.Repeat;
import org.gongkai.report.domain.text.Node.Text;
import org.gongkai.report.domain.text.Node.Value;
import org.gongkai.report.domain.text.Node.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {{…}}} within a text. Nothing in it can do more than name figures: there are no expressions, no calls, no loops
 * but over the parts of a figure.
 */
final class BoundTextReader {
    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern METRIC = Pattern.compile("[a-z][a-z0-9]*(?:[._-][a-z0-9]+)+");
    private static final Pattern NARROWED = Pattern.compile("([a-z]+)=([A-Za-z0-9._-]+)");
    private static final String END = "结束";
    private static final String ELSE = "否则";

    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A block that waits for its end. */
    private static final class Open {
        final int position;
        final String kind;
        @Nullable
        FigureName figure;
        boolean zeroFirst;
        String along = "";
        @Nullable
        Integer most;
        String between = "";
        @Nullable
        List<Node> first;
        List<Node> nodes = new ArrayList<>();

        Open(int position, String kind) {
            this.position = position;
            this.kind = kind;
        }
    }

    BoundTextReader(String text) {
        this.text = text;
    }

    BoundText read() {
        open.push(new Open(0, ""));
        var tags = TAG.matcher(text);
        int from = 0;
        while (tags.find()) {
            words(from, tags.start());
            tag(tags.group(1).strip(), tags.start());
            from = tags.end();
        }
        words(from, text.length());
        while (open.size() > 1) {
            problems.add(new Problem(open.peek().position, "“%s”没有写“{{结束}}”。".formatted(open.peek().kind)));
            close(open.pop());
        }
        return new BoundText(open.pop().nodes, problems);
    }

    private void words(int from, int to) {
        String words = text.substring(from, to);
        int stray = words.indexOf("{{");
        if (stray >= 0) {
            problems.add(new Problem(from + stray, "“{{”没有对应的“}}”。"));
        }
        if (!words.isEmpty()) {
            add(new Text(words));
        }
    }

    private void add(Node node) {
        top().nodes.add(node);
    }

    private Open top() {
        return Objects.requireNonNull(open.peek());
    }

    private void tag(String tag, int at) {
        String[] words = tag.split("\\s+");
        for (var kind : Word.Kind.values()) {
            if (tag.equals(kind.term())) {
                add(new Word(kind));
                return;
            }
        }
        switch (words[0]) {
            case "如果" -> condition(words, at);
            case ELSE -> otherwise(at);
            case "逐项" -> repetition(words, at);
            case END -> end(at);
            case "项" -> part(new PartName(), at);
            case "值" -> part(new PartValue(format(tag, at)), at);
            default -> value(tag, at);
        }
    }

    private void condition(String[] words, int at) {
        var block = new Open(at, "如果");
        String last = words[words.length - 1];
        block.zeroFirst = last.equals("为零");
        if (!block.zeroFirst && !last.equals("不为零")) {
            problems.add(new Problem(at, "“如果”应写成：{{如果 指标 为零}}…{{否则}}…{{结束}}，或者“不为零”。"));
        }
        block.figure = figure(List.of(words).subList(1, words.length - 1), at);
        open.push(block);
    }

    private void otherwise(int at) {
        var block = top();
        if (block.kind.isEmpty() || block.first != null) {
            problems.add(new Problem(at, "“否则”前面没有“如果”或者“逐项”。"));
            return;
        }
        block.first = block.nodes;
        block.nodes = new ArrayList<>();
    }

    private void repetition(String[] words, int at) {
        var block = new Open(at, "逐项");
        var all = List.of(words);
        int along = all.indexOf("按");
        if (along < 2 || along + 1 >= all.size()) {
            problems.add(new Problem(at, "“逐项”应写成：{{逐项 指标 按 维度 前 5 用 、}}…{{结束}}，“前”和“用”可以不写。"));
        } else {
            block.figure = figure(all.subList(1, along), at);
            block.along = all.get(along + 1);
            block.most = number(after(all, "前"), at);
            block.between = after(all, "用");
        }
        open.push(block);
    }

    private static String after(List<String> words, String word) {
        int at = words.indexOf(word);
        return at < 0 || at + 1 >= words.size() ? "" : words.get(at + 1);
    }

    private @Nullable Integer number(String digits, int at) {
        if (digits.matches("[1-9]\\d{0,2}")) {
            return Integer.valueOf(digits);
        }
        if (!digits.isEmpty()) {
            problems.add(new Problem(at, "“前”后面应是 1 到 999 的数字，现为“%s”。".formatted(digits)));
        }
        return null;
    }

    private void end(int at) {
        if (open.size() == 1) {
            problems.add(new Problem(at, "多出一个“结束”。"));
        } else {
            close(open.pop());
        }
    }

    private void close(Open block) {
        if (block.figure == null) {
            return;
        }
        var first = block.first == null ? block.nodes : block.first;
        List<Node> second = block.first == null ? List.of() : block.nodes;
        if (block.kind.equals("逐项")) {
            add(new Repeat(block.figure, block.along, block.most, block.between, first, second, block.position));
            return;
        }
        add(new IfZero(block.figure, block.zeroFirst ? first : second, block.zeroFirst ? second : first,
                block.position));
    }

    private void part(Node node, int at) {
        if (open.stream().noneMatch(block -> block.kind.equals("逐项"))) {
            problems.add(new Problem(at, "“项”和“值”只能用在“逐项”之内。"));
        }
        add(node);
    }

    private void value(String tag, int at) {
        String name = tag.contains("|") ? tag.substring(0, tag.indexOf('|')).strip() : tag;
        var figure = figure(List.of(name.split("\\s+")), at);
        if (figure != null) {
            add(new Value(figure, format(tag, at), at));
        }
    }

    private Format format(String tag, int at) {
        if (!tag.contains("|")) {
            return Format.PLAIN;
        }
        String asked = tag.substring(tag.indexOf('|') + 1).strip();
        return Format.ofTerm(asked).orElseGet(() -> {
            problems.add(new Problem(at, "没有“%s”这种写法，可用的有：%s。".formatted(asked, Format.terms())));
            return Format.PLAIN;
        });
    }

    private @Nullable FigureName figure(List<String> words, int at) {
        if (words.isEmpty() || !METRIC.matcher(words.getFirst()).matches()) {
            problems.add(new Problem(at, "“%s”不是指标名称，请从“插入数据”的列表中选择。".formatted(String.join(" ", words))));
            return null;
        }
        var dimensions = new LinkedHashMap<String, String>();
        for (var word : words.subList(1, words.size())) {
            var narrowed = NARROWED.matcher(word);
            if (!narrowed.matches()) {
                problems.add(new Problem(at, "“%s”应写成“维度=值”。".formatted(word)));
                return null;
            }
            dimensions.put(narrowed.group(1), narrowed.group(2));
        }
        String organ = dimensions.containsKey("organ") ? dimensions.remove("organ") : "";
        String year = dimensions.containsKey("year") ? dimensions.remove("year") : "-0";
        if (!year.matches("-[0-5]")) {
            problems.add(new Problem(at, "“year=%s”应写成“year=-1”这样，最多向前 5 年。".formatted(year)));
            return null;
        }
        return new FigureName(words.getFirst(), dimensions, organ, -Integer.parseInt(year));
    }
}
