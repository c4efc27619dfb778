package org.gongkai.remedy.domain;

/** What is challenged. */
public enum Challenge {
    REFUSED("不予公开（含部分不予公开）"), UNAVAILABLE("无法提供"), NOT_HANDLED("不予处理"), SILENT("逾期不答复"),
    CONTENT("提供的内容不符"), FORM("提供的方式、形式或者时间不符"), PRIVACY("公开侵犯商业秘密、个人隐私"), NOT_PUBLISHED("应当主动公开而未公开"),
    OTHER("其他");

    private final String term;

    Challenge(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}
