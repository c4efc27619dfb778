package org.gongkai.report.domain.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.gongkai.report.domain.read.Block.Slot;
import org.gongkai.report.domain.read.PdfRules.Rule;

/** A table on a page, told by its drawn lines: a box reaches until the next line that closes it. */
record PdfTable(double top, double bottom, List<Rule> across, List<Rule> down) {
    private static final double SAME = 3;

    /** From the top of the page to its foot. */
    static List<PdfTable> on(PdfRules rules) {
        var tables = new ArrayList<PdfTable>();
        double top = Double.NaN;
        double bottom = Double.NaN;
        for (var line : rules.down().stream().sorted(Comparator.comparingDouble(Rule::from)).toList()) {
            if (line.from() > bottom + SAME) {
                add(tables, rules, top, bottom);
                top = Double.NaN;
            }
            top = Double.isNaN(top) ? line.from() : top;
            bottom = Double.isNaN(bottom) ? line.to() : Math.max(bottom, line.to());
        }
        add(tables, rules, top, bottom);
        return tables;
    }

    private static void add(List<PdfTable> tables, PdfRules rules, double top, double bottom) {
        if (Double.isNaN(top)) {
            return;
        }
        var across = rules.across().stream().filter(r -> r.at() >= top - SAME && r.at() <= bottom + SAME).toList();
        var down = rules.down().stream().filter(r -> r.from() >= top - SAME && r.to() <= bottom + SAME).toList();
        var table = new PdfTable(top, bottom, across, down);
        if (table.places(across).length > 2 && table.places(down).length > 2) {
            tables.add(table);
        }
    }

    private double[] places(List<Rule> rules) {
        var places = new ArrayList<Double>();
        rules.stream().mapToDouble(Rule::at).sorted().forEach(at -> {
            if (places.isEmpty() || at - places.getLast() > SAME) {
                places.add(at);
            }
        });
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    List<List<Slot>> rows(PdfGlyphs glyphs) {
        double[] ys = places(across);
        double[] xs = places(down);
        var taken = new boolean[ys.length][xs.length];
        var rows = new ArrayList<List<Slot>>();
        for (int row = 0; row + 1 < ys.length; row++) {
            var slots = new ArrayList<Slot>();
            for (int column = 0; column + 1 < xs.length; column++) {
                if (!taken[row][column]) {
                    slots.add(slot(glyphs, ys, xs, row, column, taken));
                }
            }
            rows.add(slots);
        }
        return rows;
    }

    private Slot slot(PdfGlyphs glyphs, double[] ys, double[] xs, int row, int column, boolean[][] taken) {
        int right = column + 1;
        while (right + 1 < xs.length && isOpen(down, xs[right], middle(ys, row))) {
            right++;
        }
        int foot = row + 1;
        while (foot + 1 < ys.length && isOpen(across, ys[foot], middle(xs, column))) {
            foot++;
        }
        for (int r = row; r < foot; r++) {
            for (int c = column; c < right; c++) {
                taken[r][c] = true;
            }
        }
        return new Slot(glyphs.textIn(xs[column], ys[row], xs[right], ys[foot]), foot - row, right - column);
    }

    private static double middle(double[] places, int at) {
        return DoubleStream.of(places[at], places[at + 1]).average().orElseThrow();
    }

    private static boolean isOpen(List<Rule> rules, double at, double place) {
        return rules.stream().noneMatch(rule -> Math.abs(rule.at() - at) <= SAME && rule.covers(place));
    }
}
