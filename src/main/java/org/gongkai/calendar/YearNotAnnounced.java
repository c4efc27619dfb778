package org.gongkai.calendar;

/** The holiday notice of a year has not been loaded, so nobody can say which of its days are working days. */
public final class YearNotAnnounced extends RuntimeException {
    private final int year;

    public YearNotAnnounced(int year) {
        super(year + "年放假安排尚未公布或未导入，无法确定工作日");
        this.year = year;
    }

    public int year() {
        return year;
    }
}
