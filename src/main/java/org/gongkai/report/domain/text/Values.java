package org.gongkai.report.domain.text;

import java.util.Comparator;
import java.util.List;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Metric;

/** What a bound text asks: live figures while it is written, frozen ones once it is signed. */
public interface Values {
    /** @throws org.gongkai.law.NoSuchRecord when nothing of that name is counted */
    Metric metric(String name);

    /** @throws org.gongkai.law.BadInput when it cannot be narrowed so */
    long value(FigureQuery query);

    /** The parts of a figure along a dimension, or along organs, that are not nought; largest first. */
    List<Part> parts(FigureQuery whole, String along);

    /** The figure a text names, for the report's organ and year. @throws org.gongkai.law.BadInput for an unknown organ */
    FigureQuery query(FigureName name);

    /** A part with its Chinese name. */
    record Part(String label, FigureQuery query, long value) {
        public static final Comparator<Part> LARGEST_FIRST = Comparator.comparingLong(Part::value)
                .reversed()
                .thenComparing(Part::label);
    }
}
