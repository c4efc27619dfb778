package org.gongkai.report.domain.text;

import java.util.List;

/** A text with figures bound into it, read; problems are kept beside what could be read. */
public record BoundText(List<Node> nodes, List<Problem> problems) {
    public BoundText {
        nodes = List.copyOf(nodes);
        problems = List.copyOf(problems);
    }

    public static BoundText read(String text) {
        return new BoundTextReader(text).read();
    }
}
