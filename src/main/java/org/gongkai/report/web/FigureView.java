package org.gongkai.report.web;

import java.util.List;
import org.gongkai.report.domain.making.AnnualReport;
import org.gongkai.report.domain.making.Imported;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a report, opened: what it is, what it was when signed and is now, and the records behind it.
 *
 * @param label the cell's, or the figure's
 * @param value as it stands in the report
 * @param ofText whether it stands in a text and not in a cell
 * @param why why a cell is settled by law; empty when it is counted
 */
public record FigureView(AnnualReport report, String title, String back, String label, String value, String why,
        List<Term> terms, boolean ofText) {
    /** Null when what was opened is a figure of ours. */
    public @Nullable Imported imported() {
        return ofText ? null : report.imported();
    }

    /**
     * A figure, one of those a cell is the sum of.
     *
     * @param signed null while the report is not signed
     * @param fingerprint of the records behind it at the signature; null while there is none
     * @param records address of the list behind it; null when this reader may not open it
     * @param signedRecords the same as it was when the report was signed
     */
    public record Term(String label, String unit, String narrowedTo, String definition, @Nullable String signed,
            @Nullable String fingerprint, String now, @Nullable String records, @Nullable String signedRecords) {
        public boolean changed() {
            return signed != null && !signed.equals(now);
        }
    }
}
