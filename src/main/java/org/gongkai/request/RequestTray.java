package org.gongkai.request;

/** The trays of the inbox. */
public enum RequestTray {
    OPEN("在办"), DUE_SOON("即将到期"), OVERDUE("逾期"), UNCONFIRMED("待确认收到"), WAITING("等申请人"), CONSULTING("征求意见中"),
    TO_APPROVE("待审批"), UNASSIGNED(
            "未交办"),
    MINE("我办的"), WATCHED("我关注的"), TO_PUBLISH("待定是否公开"), TO_RE_EVALUATE("待定期评估"), CLOSED("已办结"), ALL("全部");

    private final String term;

    RequestTray(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    /** What follows a reply: 条例 §44 and §18. */
    public boolean isAfterReply() {
        return this == TO_PUBLISH || this == TO_RE_EVALUATE;
    }

    /** What must be answered first stands first; elsewhere the newest. */
    public boolean isByDueDay() {
        return ordinal() < TO_PUBLISH.ordinal();
    }
}
