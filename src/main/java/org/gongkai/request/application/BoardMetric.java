package org.gongkai.request.application;

/** What the daily board counts beside the rows of the official table. Rates are quotients of two of these. */
public enum BoardMetric {
    OPEN("request.open", "在办申请", "件", "期末尚未办结的政府信息公开申请"),
    OVERDUE("request.overdue", "逾期未办结", "件", "期末尚未办结、答复期限已过的政府信息公开申请"),
    CLOSED("request.closed", "办结申请", "件", "期内办结的政府信息公开申请"),
    LATE("request.late", "逾期办结", "件", "期内办结、答复迟于期限的政府信息公开申请"),
    EXTENDED("request.extended", "延期办结", "件", "期内办结、曾经延长答复期限的政府信息公开申请"),
    CORRECTED("request.corrected", "补正后办结", "件", "期内办结、曾经要求补正的政府信息公开申请"),
    CORRECTION_ASKED("request.corrections-asked", "要求补正的申请", "件", "期内在办的政府信息公开申请中，期末以前发出过补正告知书的"),
    FEE_ASKED("request.fees-asked", "通知缴费的申请", "件", "期内在办的政府信息公开申请中，期末以前发出过收费通知的"),
    DAYS_USED("request.days-used", "用时合计", "个工作日", "期内办结的政府信息公开申请所用工作日之和，不含暂停和停止的时间");

    private final String apiName;
    private final String label;
    private final String unit;
    private final String definition;

    BoardMetric(String apiName, String label, String unit, String definition) {
        this.apiName = apiName;
        this.label = label;
        this.unit = unit;
        this.definition = definition;
    }

    public String apiName() {
        return apiName;
    }

    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }

    public String definition() {
        return definition;
    }

    /** Whether the annual report is only checked against it. */
    public boolean isForChecks() {
        return this == CORRECTION_ASKED || this == FEE_ASKED;
    }
}
