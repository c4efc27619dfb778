package org.gongkai.web;

/** Text for the cells of files that spreadsheets open. */
public final class SpreadsheetText {
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private SpreadsheetText() {}

    /** A spreadsheet runs a cell that begins like a formula; an apostrophe keeps it text. */
    public static String harmless(String cell) {
        return !cell.isEmpty() && BEGINS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
