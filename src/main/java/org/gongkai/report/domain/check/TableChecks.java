package org.gongkai.report.domain.check;

/** All that is checked in the tables alone. */
public final class TableChecks {
    private TableChecks() {}

    /** @param year the report's year, which decides what law its cells are under */
    public static Checked check(TableSet set, int year, RecordCounts records) {
        return Checked.all(CellCheck.check(set), IdentityCheck.check(set), RecordCheck.check(set, year, records));
    }
}
