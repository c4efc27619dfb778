package org.gongkai.organ.domain;

import java.util.List;

/** What a list of organs would do, row by row; it is taken over whole or not at all. */
public record ImportReport(List<Row> rows) {
    /** @param problems what keeps this row from being taken over; empty when nothing does */
    public record Row(int line, String name, String parent, List<String> problems) {
        public boolean isGood() {
            return problems.isEmpty();
        }
    }

    public ImportReport {
        rows = List.copyOf(rows);
    }

    public long bad() {
        return rows.stream().filter(row -> !row.isGood()).count();
    }

    public boolean isClean() {
        return !rows.isEmpty() && bad() == 0;
    }
}
