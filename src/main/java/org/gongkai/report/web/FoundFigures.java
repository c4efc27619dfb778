package org.gongkai.report.web;

import java.util.List;

/** Figures an author may insert. @param more how many are not shown */
public record FoundFigures(List<InsertableFigure> figures, int more) {
    public FoundFigures {
        figures = List.copyOf(figures);
    }
}
