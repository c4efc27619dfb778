package org.gongkai.report.domain.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a bound text. */
public sealed interface Node {
    /** Words as they stand. */
    record Text(String text) implements Node {}

    /** A word about the report itself. */
    record Word(Kind kind) implements Node {
        /** Which word. */
        public enum Kind {
            /** The report's year. */
            YEAR("年"),
            /** The year before. */
            YEAR_BEFORE("上年"),
            /** The year after, in which improvements are promised. */
            YEAR_AFTER("下年"),
            /** The name of the filer. */
            ORGAN("单位"),
            /** 全县 or 本机关, whichever the report counts. */
            SCOPE("范围");

            private final String term;

            Kind(String term) {
                this.term = term;
            }

            public String term() {
                return term;
            }
        }
    }

    /** A figure. */
    record Value(FigureName figure, Format format, int position) implements Node {}

    /** One text when a figure is nought, another when it is not. */
    record IfZero(FigureName figure, List<Node> zero, List<Node> otherwise, int position) implements Node {
        public IfZero {
            zero = List.copyOf(zero);
            otherwise = List.copyOf(otherwise);
        }
    }

    /**
     * The same text for each part of a figure, largest first; parts of nothing are left out, and where nothing is left
     * there is another text.
     *
     * @param along a dimension, or {@link FigureName#ORGAN}
     * @param most how many at most; null for all
     */
    record Repeat(FigureName figure, String along, @Nullable Integer most, String between, List<Node> body,
            List<Node> nothing, int position) implements Node {
        public Repeat {
            body = List.copyOf(body);
            nothing = List.copyOf(nothing);
        }
    }

    /** Within a repetition: the name of the part. */
    record PartName() implements Node {}

    /** Within a repetition: the value of the part. */
    record PartValue(Format format) implements Node {}
}
