package org.gongkai.report.domain.check;

import org.gongkai.report.domain.form.Filing.Filer;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportTables;
import org.jspecify.annotations.Nullable;

/**
 * A report as the checks see it, ours or anyone's.
 *
 * @param organ null when it is not known
 * @param year null when it is not known
 * @param form the form its tables are on
 * @param due the form its year asks for; null when its year has none or is not known
 */
public record CheckedReport(@Nullable String organ, @Nullable Integer year, ReportForm form, @Nullable ReportForm due,
        ReportTables tables, Narrative narrative) {

    /** What kind of filer, told by its name; departments are the rest. */
    public Filer filer() {
        String name = organ == null ? "" : organ;
        if (name.matches(".*(?:[县市区旗省]|自治州|人民政府)$") && !name.matches(".*(?:乡|镇|街道).{0,4}人民政府$")) {
            return Filer.GOVERNMENT;
        }
        return name.matches(".*(?:乡|镇|街道)(?:人民政府|办事处)?$") ? Filer.TOWNSHIP : Filer.DEPARTMENT;
    }

    int yearOr(int otherwise) {
        return year == null ? otherwise : year;
    }
}
