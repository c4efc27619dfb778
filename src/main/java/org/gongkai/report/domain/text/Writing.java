package org.gongkai.report.domain.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Metric;
import org.jspecify.annotations.Nullable;

/** Writes a bound text out: every figure gets its value and keeps its name. */
public final class Writing {
    private final Values values;
    private final Words words;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** What the words about the report stand for. */
    public record Words(int year, String organ, String scope) {}

    /** What came out. */
    public record Written(List<Paragraph> paragraphs, List<Problem> problems) {
        public Written {
            paragraphs = List.copyOf(paragraphs);
            problems = List.copyOf(problems);
        }

        public List<FigureQuery> figures() {
            return paragraphs.stream()
                    .flatMap(paragraph -> paragraph.pieces().stream())
                    .map(Piece::figure)
                    .filter(figure -> figure != null)
                    .toList();
        }
    }

    private Writing(Values values, Words words) {
        this.values = values;
        this.words = words;
    }

    public static Written out(String text, Values values, Words words) {
        var read = BoundText.read(text);
        var writing = new Writing(values, words);
        writing.problems.addAll(read.problems());
        writing.write(read.nodes(), null);
        return new Written(Lines.of(writing.pieces), writing.problems);
    }

    private void write(List<Node> nodes, Values.@Nullable Part part) {
        nodes.forEach(node -> write(node, part));
    }

    private void write(Node node, Values.@Nullable Part part) {
        switch (node) {
            case Node.Text(var text) -> pieces.add(new Piece(text, null));
            case Node.Word(var kind) -> pieces.add(new Piece(word(kind), null));
            case Node.PartName() -> pieces.add(new Piece(part == null ? "" : part.label(), null));
            case Node.PartValue(var format) -> {
                if (part != null) {
                    pieces.add(new Piece(written(part.query(), part.value(), format), part.query()));
                }
            }
            case Node.Value(var figure, var format, var at) -> tried(at, () -> {
                var query = values.query(figure);
                pieces.add(new Piece(written(query, values.value(query), format), query));
            });
            case Node.IfZero block -> tried(block.position(), () -> write(values.value(values.query(block
                    .figure())) == 0 ? block.zero() : block.otherwise(), part));
            case Node.Repeat block -> tried(block.position(), () -> repeat(block));
        }
    }

    private void repeat(Node.Repeat block) {
        var parts = values.parts(values.query(block.figure()), block.along());
        if (parts.isEmpty()) {
            write(block.nothing(), null);
        }
        var shown = block.most() == null ? parts : parts.subList(0, Math.min(block.most(), parts.size()));
        for (int i = 0; i < shown.size(); i++) {
            if (i > 0) {
                pieces.add(new Piece(block.between(), null));
            }
            write(block.body(), shown.get(i));
        }
    }

    private void tried(int at, Runnable work) {
        try {
            work.run();
        } catch (NoSuchRecord | BadInput unknown) {
            problems.add(new Problem(at, String.valueOf(unknown.getMessage())));
            pieces.add(new Piece("〔数据有误〕", null));
        }
    }

    private String word(Node.Word.Kind kind) {
        return switch (kind) {
            case YEAR -> Integer.toString(words.year());
            case YEAR_BEFORE -> Integer.toString(words.year() - 1);
            case YEAR_AFTER -> Integer.toString(words.year() + 1);
            case ORGAN -> words.organ();
            case SCOPE -> words.scope();
        };
    }

    private String written(FigureQuery query, long value, Format format) {
        var metric = values.metric(query.metric());
        return switch (format) {
            case PLAIN -> metric.measure().plain(value);
            case GROUPED -> metric.measure().grouped(value);
            case ABOUT -> RoundNumber.about(value);
            case WITH_UNIT -> metric.measure().plain(value) + metric.unit();
            case TEN_THOUSANDS -> plain(metric.measure().exact(value).movePointLeft(4));
            case CHANGE -> change(metric, values.value(query.yearBefore()), value);
        };
    }

    private static String change(Metric metric, long before, long now) {
        return now == before ? "与上年持平"
                : "比上年" + (now > before ? "增加" : "减少") + metric.measure()
                        .plain(Math.abs(now
                                - before))
                        + metric.unit();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
