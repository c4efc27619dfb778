package org.gongkai.request.domain;

import static org.gongkai.law.ArticleRef.art;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.EventKind;
import org.gongkai.request.Outcome;
import org.gongkai.request.ThirdPartyOpinion;

/** What must have happened, and what must be in the file, before a reply of a kind may leave. */
final class ReplyRules {
    private ReplyRules() {}

    /** @throws UnlawfulAct when the outcome does not follow from the course the request took */
    static void check(Outcome outcome, List<RecordedEvent> history, Map<String, String> details) {
        switch (outcome) {
            case D3 -> require(history, EventKind.CORRECTION_RECEIVED,
                    new UnlawfulAct(art(30), "只有申请人补正后申请内容仍不明确的，才能以此答复；请先一次性要求补正。"));
            case E4 -> require(history, EventKind.REASON_ASKED,
                    new UnlawfulAct(art(35), "以无正当理由大量反复申请为由不予处理，应当先要求申请人说明理由。"));
            case C4 -> protectThirdParty(history);
            case D1 -> requireDetail(details, RecordedEvent.EVIDENCE, "请填写检索记录（检索的系统、关键词、人员、日期）或者不属于本机关负责公开的理由（条例§36）");
            case C1 -> requireDetail(details, RecordedEvent.EVIDENCE, "请填写密级、定密依据和保密期限（条例§14）");
            case C2, C3, C5, C6, C7 ->
                requireDetail(details, RecordedEvent.EVIDENCE, "不予公开应当说明理由，请填写针对这一信息的具体理由（条例§36）");
            case F1, F2, F3 ->
                throw new UnlawfulAct(outcome.basis(), "“%s”由逾期或者撤回而来，不能作为答复选择。".formatted(outcome.term()));
            default -> {}
        }
    }

    /**
     * 条例 §15, §32: ask first, in writing. Whoever agrees needs no protection; silence leaves the decision to the organ; a
     * refusal counts when it has reasonable grounds.
     */
    private static void protectThirdParty(List<RecordedEvent> history) {
        require(history, EventKind.THIRD_PARTY_ASKED,
                new UnlawfulAct(art(32), "以保护第三方合法权益为由不予公开，应当先书面征求第三方意见。"));
        var opinions = history.stream().flatMap(event -> event.opinion().stream()).toList();
        long asked = count(history, event -> event instanceof CaseEvent.ThirdPartyAsked);
        if (opinions.size() == asked && opinions.stream().noneMatch(ThirdPartyOpinion.REFUSE_REASONED::equals)) {
            throw new UnlawfulAct(art(32), "第三方同意公开或者没有提出合理理由，不能以保护第三方为由不予公开。");
        }
    }

    /** 条例 §15: what a third party refuses with good reason is given only for the sake of the public. */
    static void checkDisclosure(Outcome outcome, List<RecordedEvent> history, Map<String, String> details) {
        boolean refused = history.stream()
                .flatMap(event -> event.opinion().stream())
                .anyMatch(ThirdPartyOpinion.REFUSE_REASONED::equals);
        if (outcome == Outcome.A && refused && details.getOrDefault(RecordedEvent.PUBLIC_INTEREST, "").isBlank()) {
            throw new UnlawfulAct(art(32), "第三方以合理理由不同意公开；不公开会对公共利益造成重大影响的，请填写理由并书面告知第三方，否则不得公开。");
        }
    }

    private static void require(List<RecordedEvent> history, EventKind kind, UnlawfulAct otherwise) {
        if (count(history, event -> event.kind() == kind) == 0) {
            throw otherwise;
        }
    }

    private static long count(List<RecordedEvent> history, Predicate<CaseEvent> which) {
        return history.stream().map(RecordedEvent::event).filter(which).count();
    }

    private static void requireDetail(Map<String, String> details, String name, String otherwise) {
        if (details.getOrDefault(name, "").isBlank()) {
            throw new BadInput(name, otherwise);
        }
    }
}
