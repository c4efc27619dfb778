package org.gongkai.request.papers.domain;

import java.util.Arrays;
import java.util.Optional;

/** A place in the wording of a document, written {@code {申请人}}. Some the case fills, the others the officer. */
public enum Slot {
    ADDRESSEE("申请人", Filled.BY_CASE, "姓名或者单位名称，如申请所写"),
    YOU("称谓", Filled.BY_CASE, "您或者贵单位"),
    KIND("申请人类别", Filled.BY_CASE, "官方统计表的六类"),
    REPRESENTATIVE("法定代表人", Filled.BY_CASE, "单位的法定代表人或者代理人"),
    DOCUMENT("证件", Filled.BY_CASE, "证件名称和号码，中间隐去"),
    PHONE("联系电话", Filled.BY_CASE, "中间隐去"),
    ADDRESS("通信地址", Filled.BY_CASE, "地址和邮编，后面隐去"),
    EMAIL("电子邮箱", Filled.BY_CASE, "中间隐去"),
    ARRIVED_ON("到达日期", Filled.BY_CASE, "送到、寄到或者网上提交的日期"),
    HANDLER("经办人", Filled.BY_CASE, "交办的人"),
    CASE_NUMBER("申请编号", Filled.BY_CASE, "登记时编的号"),
    RECEIVED_ON("收到日期", Filled.BY_CASE, "依照条例§31确定的收到申请之日"),
    CHANNEL("申请方式", Filled.BY_CASE, "申请到达的渠道"),
    CONTENT("申请内容", Filled.BY_CASE, "申请写明的内容，原文"),
    COURSE("办理经过", Filled.BY_CASE, "补正、延期、征求意见的日期；没有就省去整段"),
    ORGAN("本机关", Filled.BY_CASE, "答复机关的名称"),
    TODAY("成文日期", Filled.BY_CASE, "文书的日期"),
    DUE_ON("答复期限", Filled.BY_CASE, "依照条例§33计算的期限"),
    FORM("提供形式", Filled.BY_CASE, "申请人选择的形式和获取方式"),
    BASIS("法律依据", Filled.BY_CASE, "条、款、项，随决定而定"),
    DECISION("决定", Filled.BY_CASE, "官方统计表中的说法，随决定而定"),
    ANSWERS("逐项答复", Filled.BY_OFFICER, "申请有几项的，逐项写明；每行一项"),
    SEARCH("检索审查情况", Filled.BY_OFFICER, "怎样检索或者审查、查了哪些系统和档案、结果如何"),
    REASON("理由", Filled.BY_OFFICER, "针对这一信息的具体理由"),
    WITHHELD("不予公开部分", Filled.BY_OFFICER, "不公开的部分及其依据；涂黑后自动列出"),
    ACCESS("获取方式", Filled.BY_OFFICER, "随文提供，或者获取信息的方式、途径和时间"),
    OTHER_ORGAN("负责机关", Filled.BY_OFFICER, "负责公开的机关名称和联系方式"),
    CORRECTIONS("补正事项", Filled.BY_OFFICER, "一次性写明全部需要补正的事项；每行一项"),
    PERIOD("期限", Filled.BY_OFFICER, "给对方的合理期限，如：收到本告知书之日起10个工作日"),
    EXTENSION("延长期限", Filled.BY_OFFICER, "延长几个工作日、延长到哪一天"),
    PARTY("第三方", Filled.BY_OFFICER, "被征求意见的第三方"),
    QUESTION("征询内容", Filled.BY_OFFICER, "哪些内容涉及对方、请对方答复什么"),
    PUBLIC_INTEREST("公共利益", Filled.BY_OFFICER, "不公开会对公共利益造成怎样的重大影响"),
    COUNTERPART("协办机关", Filled.BY_OFFICER, "共同制作机关或者其他机关的名称"),
    TARIFF("计收标准", Filled.BY_OFFICER, "按件或者按量，一件申请只能选一种（109号§3）"),
    UNITS("计收数量", Filled.BY_OFFICER, "按件的填本次申请的件数，按量的填A4以下单面页数；已经主动公开的信息不按量计收"),
    EARLIER("当月已有件数", Filled.BY_OFFICER, "同一申请人当月此前向本机关提出的件数，不论结果；按量的填0"),
    AMOUNT("收费金额", Filled.BY_CASE, "由计收标准和数量算出"),
    CALCULATION("计算过程", Filled.BY_CASE, "由计收标准和数量逐档写出"),
    PAYMENT("缴费方式", Filled.BY_OFFICER, "缴到哪里、怎样缴"),
    MATTER("事项", Filled.BY_OFFICER, "所涉事项的说明"),
    ENCLOSURES("附件", Filled.BY_OFFICER, "附件名称；每行一件");

    /** Who fills it. */
    public enum Filled {
        BY_CASE, BY_OFFICER
    }

    private final String term;
    private final Filled filled;
    private final String hint;

    Slot(String term, Filled filled, String hint) {
        this.term = term;
        this.filled = filled;
        this.hint = hint;
    }

    /** The name between the braces. */
    public String term() {
        return term;
    }

    public boolean isTyped() {
        return filled == Filled.BY_OFFICER;
    }

    public String hint() {
        return hint;
    }

    public String written() {
        return "{" + term + "}";
    }

    public static Optional<Slot> ofTerm(String term) {
        return Arrays.stream(values()).filter(slot -> slot.term.equals(term)).findFirst();
    }
}
