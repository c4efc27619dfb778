package org.gongkai.report.application;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.domain.text.FigureName;
import org.gongkai.report.domain.text.Values;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Metric;

/** Remembers all that a text asked, so that it can be frozen. */
class RecordingValues implements Values {
    private final Values asked;
    private final List<Asked> remembered = new ArrayList<>();

    /** One answer. */
    record Asked(FigureQuery query, long value, String label, String along) {}

    RecordingValues(Values asked) {
        this.asked = asked;
    }

    List<Asked> remembered() {
        return remembered.stream().distinct().toList();
    }

    @Override
    public Metric metric(String name) {
        return asked.metric(name);
    }

    @Override
    public long value(FigureQuery query) {
        long value = asked.value(query);
        remembered.add(new Asked(query, value, "", ""));
        return value;
    }

    @Override
    public List<Part> parts(FigureQuery whole, String along) {
        var parts = asked.parts(whole, along);
        parts.forEach(part -> remembered.add(new Asked(part.query(), part.value(), part.label(), whole.metric() + "/"
                + along)));
        return parts;
    }

    @Override
    public FigureQuery query(FigureName name) {
        return asked.query(name);
    }
}
