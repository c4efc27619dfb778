package org.gongkai.request.domain;

import static org.gongkai.law.ArticleRef.art;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.ArticleRef;
import org.gongkai.request.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Questions that lead an officer to a lawful reply, in the order in which the law wants them asked: is it a request at all, do we
 * have it, may it be given, in whole or in part. The first yes decides.
 *
 * <p>条例 §14–16, §30, §35–39. It proposes; the officer decides, and says why where he decides otherwise.
 */
public final class DecisionGuide {
    /**
     * A question answered with yes or no.
     *
     * @param help what to look at before answering
     * @param yes where yes leads
     */
    public record Question(String text, String help, ArticleRef by, Proposal yes) {}

    /**
     * Where the questions lead.
     *
     * @param evidence what must be in the file
     * @param document what is sent
     */
    public record Proposal(Outcome outcome, String evidence, String document) {}

    /** How far the questions have come: those answered with no, and what is next. */
    public record State(List<Question> denied, @Nullable Question next, @Nullable Proposal proposal) {}

    private static final String REPLY = "政府信息公开申请答复书";
    private static final String NOTICE = "不予处理告知书";

    private static final List<Question> QUESTIONS = List.of(
            new Question("申请人实际上是在信访、投诉、举报吗？", "看申请内容是要一份信息，还是要求处理一件事。", art(39),
                    new Proposal(Outcome.E1, "申请书；告知相应渠道的记录", NOTICE)),
            new Question("同一申请人就同样的信息申请过，并且已经答复了吗？", "本页列出了同一申请人一年内的其他申请。", art(36, 6),
                    new Proposal(Outcome.E2, "上一次的申请和答复", NOTICE)),
            new Question("要的是政府公报、报刊、书籍等公开出版物吗？", "可以告知获取途径。", art(39),
                    new Proposal(Outcome.E3, "出版物的名称和获取途径", NOTICE)),
            new Question("要求确认或者重新出具已经获取的信息吗？", "申请人手里已经有这份信息，只是要盖章、证明真伪。", art(38),
                    new Proposal(Outcome.E5, "申请人已经获取的证明", NOTICE)),
            new Question("数量、频次明显超过合理范围，要求说明理由后理由不合理吗？", "须先发出说明理由告知书。", art(35),
                    new Proposal(Outcome.E4, "申请数量和频次的统计；说明理由告知书和申请人的说明", NOTICE)),
            new Question("补正以后申请内容仍然不明确吗？", "没有要求过补正的，先一次性要求补正（条例§30）。", art(30),
                    new Proposal(Outcome.D3, "补正告知书和补正材料", REPLY)),
            new Question("是工商、不动产登记资料等法律、行政法规有专门查询规定的信息吗？", "告知申请人依照有关规定办理。", art(36, 7),
                    new Proposal(Outcome.C8, "适用的法律、行政法规条文", REPLY)),
            new Question("不属于本机关负责公开，或者检索后没有找到吗？", "谁制作谁公开；检索要覆盖业务系统、档案和经办科室。", art(36, 4),
                    new Proposal(Outcome.D1, "检索记录（系统、关键词、人员、日期），或者负责公开的机关及联系方式", REPLY)),
            new Question("需要对现有信息加工、分析才能提供吗？", "能够区分处理的不算加工（条例§37）。", art(38),
                    new Proposal(Outcome.D2, "现有信息的情况说明", REPLY)),
            new Question("有一部分不能公开，但能够区分处理吗？", "遮盖不能公开的部分，给出其余部分，并说明理由。", art(37),
                    new Proposal(Outcome.B, "不予公开部分的清单及各自的依据", REPLY)),
            new Question("依法确定为国家秘密吗？", "只有密级标志不够，要有定密依据和保密期限。", art(14),
                    new Proposal(Outcome.C1, "密级、定密依据、保密期限", REPLY)),
            new Question("法律、行政法规禁止公开吗？", "须是法律或者行政法规，规章和文件不够。", art(14),
                    new Proposal(Outcome.C2, "禁止公开的法律、行政法规条文", REPLY)),
            new Question("公开可能危及国家安全、公共安全、经济安全、社会稳定吗？", "写明危及哪一项、怎样危及。", art(14),
                    new Proposal(Outcome.C3, "危害的具体说明", REPLY)),
            new Question("涉及商业秘密、个人隐私，公开会损害第三方，第三方又没有同意吗？", "先书面征求意见；不公开会对公共利益造成重大影响的，应当公开。", art(15),
                    new Proposal(Outcome.C4, "第三方意见征询单和回函；不答复的，本机关的判断", REPLY)),
            new Question("是行政执法案卷信息吗？", "法律、法规、规章规定应当公开的除外。", art(16),
                    new Proposal(Outcome.C7, "案卷的性质说明", REPLY)),
            new Question("是人事管理、后勤管理、内部工作流程三类内部事务信息吗？", "对外产生影响的不算内部事务。", art(16),
                    new Proposal(Outcome.C5, "属于哪一类的说明", REPLY)),
            new Question("是讨论记录、过程稿、磋商信函、请示报告四类过程性信息吗？", "法律、法规、规章规定应当公开的除外；已经形成结论并对外的一般不再是过程性信息。", art(16),
                    new Proposal(Outcome.C6, "属于哪一类的说明", REPLY)));

    private static final Proposal GIVE = new Proposal(Outcome.A, "提供的信息，或者获取的方式、途径和时间", REPLY);

    private DecisionGuide() {}

    public static List<Question> questions() {
        return QUESTIONS;
    }

    /** @param answers one letter for each question answered, {@code n} or {@code y}; the first {@code y} ends it */
    public static State after(String answers) {
        var denied = new ArrayList<Question>();
        for (int i = 0; i < Math.min(answers.length(), QUESTIONS.size()); i++) {
            if (answers.charAt(i) == 'y') {
                return new State(denied, null, QUESTIONS.get(i).yes());
            }
            denied.add(QUESTIONS.get(i));
        }
        return denied.size() < QUESTIONS.size()
                ? new State(denied, QUESTIONS.get(denied.size()), null)
                : new State(denied, null, GIVE);
    }
}
