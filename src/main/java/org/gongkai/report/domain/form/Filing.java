package org.gongkai.report.domain.form;

import java.time.LocalDate;
import java.time.MonthDay;

/** Until when a kind of filer hands in its report of a year: a day of the year that follows. */
public record Filing(Filer filer, MonthDay due, String basis) {
    /** 条例 §49: departments, and the government through its office; townships by the county's arrangement. */
    public enum Filer {
        /** 县级人民政府部门, with organisations of §54. */
        DEPARTMENT,
        /** 乡镇、街道. */
        TOWNSHIP,
        /** 县级政府信息公开工作主管部门, for the government. */
        GOVERNMENT
    }

    public LocalDate dueFor(int reportYear) {
        return due.atYear(reportYear + 1);
    }
}
