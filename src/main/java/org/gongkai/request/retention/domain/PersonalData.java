package org.gongkai.request.retention.domain;

/** What a case keeps about a person, by kind; each has its own time. */
public enum PersonalData {
    PARTICULARS("证件号码与联系方式", "删除证件号码、电话、地址、邮箱和邮件订阅"),
    ENCLOSURES("申请人提交的附件", "删除身份证明和材料的文件"),
    MESSAGES("往来留言与评价意见", "删除留言、补正、投诉的文字和评价意见，保留评分"),
    NAME("申请人姓名或者名称", "从案件中抹去，申请人类型保留");

    private final String term;
    private final String deed;

    PersonalData(String term, String deed) {
        this.term = term;
        this.deed = deed;
    }

    public String term() {
        return term;
    }

    /** What erasing it means. */
    public String deed() {
        return deed;
    }
}
