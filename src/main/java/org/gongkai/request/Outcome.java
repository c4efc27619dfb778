package org.gongkai.request;

import static org.gongkai.law.ArticleRef.art;

import java.util.Arrays;
import java.util.List;
import org.gongkai.law.ArticleRef;

/** How a request ended: the rows of the third part of the official table (30号), each with the article it stands on. */
public enum Outcome {
    A(Group.GIVEN, "予以公开", art(36, 2)),
    B(Group.PARTIAL, "部分公开", art(37)),
    C1(Group.REFUSED, "属于国家秘密", art(14)),
    C2(Group.REFUSED, "其他法律行政法规禁止公开", art(14)),
    C3(Group.REFUSED, "危及“三安全一稳定”", art(14)),
    C4(Group.REFUSED, "保护第三方合法权益", art(15)),
    C5(Group.REFUSED, "属于三类内部事务信息", art(16)),
    C6(Group.REFUSED, "属于四类过程性信息", art(16)),
    C7(Group.REFUSED, "属于行政执法案卷", art(16)),
    C8(Group.REFUSED, "属于行政查询事项", art(36, 7)),
    D1(Group.UNAVAILABLE, "本机关不掌握相关政府信息", art(36, 4)),
    D2(Group.UNAVAILABLE, "没有现成信息需要另行制作", art(38)),
    D3(Group.UNAVAILABLE, "补正后申请内容仍不明确", art(30)),
    E1(Group.NOT_HANDLED, "信访举报投诉类申请", art(39)),
    E2(Group.NOT_HANDLED, "重复申请", art(36, 6)),
    E3(Group.NOT_HANDLED, "要求提供公开出版物", art(39)),
    E4(Group.NOT_HANDLED, "无正当理由大量反复申请", art(35)),
    E5(Group.NOT_HANDLED, "要求行政机关确认或重新出具已获取信息", art(38)),
    F1(Group.CLOSED, "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", art(30)),
    F2(Group.CLOSED, "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", ArticleRef.of("109号", 6)),
    F3(Group.CLOSED, "其他", art(36));

    /** The parts of the table. */
    public enum Group {
        GIVEN("予以公开"), PARTIAL("部分公开"), REFUSED("不予公开"), UNAVAILABLE("无法提供"), NOT_HANDLED("不予处理"), CLOSED("其他处理");

        private final String term;

        Group(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    private final Group group;
    private final String term;
    private final ArticleRef basis;

    Outcome(Group group, String term, ArticleRef basis) {
        this.group = group;
        this.term = term;
        this.basis = basis;
    }

    public Group group() {
        return group;
    }

    /** As the official table has it. */
    public String term() {
        return term;
    }

    public ArticleRef basis() {
        return basis;
    }

    /** Group and row in one, for lists: 不予公开：属于国家秘密. */
    public String label() {
        return term.equals(group.term()) ? term : group.term() + "：" + term;
    }

    /** Those a reply can give; the others follow from a lapse or a withdrawal. */
    public static List<Outcome> ofReplies() {
        return Arrays.stream(values()).filter(outcome -> outcome.group != Group.CLOSED).toList();
    }

    /** Refusals under 条例 §14–16, also in part: since 2024 review comes before court (复议法 §23). */
    public boolean isRefusal() {
        return this == B || group == Group.REFUSED && this != C8;
    }
}
