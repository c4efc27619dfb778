package org.gongkai.demo.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.demo.domain.PlannedRequest.Asked;
import org.gongkai.demo.domain.PlannedRequest.Happened;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.Outcome;
import org.gongkai.request.ThirdPartyOpinion;

/** The requests of a year: the same for the same year, every outcome at least twice, the common ones more often. */
public final class RequestPlan {
    private static final int COMMON = 26;
    private static final List<Outcome> USUAL = List.of(Outcome.A, Outcome.A, Outcome.A, Outcome.B, Outcome.D1);
    private static final Map<String, String> EVIDENCE = Map.of("evidence", "演示数据：理由和材料见案卷。");
    private static final List<String> SURNAMES = List.of("张", "李", "王", "陈", "周", "吴", "郑", "孙");

    private final SplittableRandom dice;
    private final List<Asked> asked;
    private final int year;

    private RequestPlan(int year, List<Asked> asked) {
        this.dice = new SplittableRandom(year);
        this.asked = asked;
        this.year = year;
    }

    /** @param last received no later than this day */
    public static List<PlannedRequest> of(int year, LocalDate last, List<Asked> asked) {
        return new RequestPlan(year, asked).all().stream().filter(one -> !one.receivedOn().isAfter(last)).toList();
    }

    private List<PlannedRequest> all() {
        var outcomes = new ArrayList<>(List.of(Outcome.values()));
        outcomes.addAll(List.of(Outcome.values()));
        for (int i = 0; i < COMMON; i++) {
            outcomes.add(USUAL.get(i % USUAL.size()));
        }
        var mixed = Shuffle.of(outcomes, dice);
        var all = new ArrayList<PlannedRequest>();
        for (int i = 0; i < mixed.size(); i++) {
            all.add(planned(i, mixed.size(), mixed.get(i)));
        }
        return all;
    }

    private PlannedRequest planned(int place, int ofHowMany, Outcome outcome) {
        // Evenly through the year, the last of them so late that they are carried over.
        var receivedOn = LocalDate.ofYearDay(year, 1 + place * 364 / ofHowMany + dice.nextInt(3) % 2);
        var what = asked.get(dice.nextInt(asked.size()));
        var kind = place % 3 == 0 ? ApplicantKind.values()[1 + dice.nextInt(5)] : ApplicantKind.NATURAL;
        return new PlannedRequest(what.organ(), what.content(), kind, applicant(kind, place), receivedOn,
                course(outcome, receivedOn, place));
    }

    private String applicant(ApplicantKind kind, int place) {
        return switch (kind) {
            case NATURAL -> SURNAMES.get(place % SURNAMES.size()) + "示例";
            case BUSINESS -> "某示例商贸有限公司";
            case RESEARCH -> "某示例研究院";
            case CHARITY -> "某示例公益服务中心";
            case LEGAL -> "某示例律师事务所";
            case OTHER -> "某示例农民专业合作社";
        };
    }

    private List<Happened> course(Outcome outcome, LocalDate day, int place) {
        return switch (outcome) {
            case C4 -> List.of(
                    Happened.of(new CaseEvent.ThirdPartyAsked(day.plusDays(4), day.plusDays(6), "某示例公司")),
                    new Happened(new CaseEvent.ThirdPartyAnswered(day.plusDays(15), "某示例公司"), null, "",
                            Map.of("opinion", ThirdPartyOpinion.REFUSE_REASONED.name())),
                    reply(outcome, day.plusDays(24)));
            case D3 -> List.of(
                    Happened.of(new CaseEvent.CorrectionAsked(day.plusDays(4), day.plusDays(6), WorkingDays.of(10))),
                    Happened.of(new CaseEvent.CorrectionReceived(day.plusDays(11))), reply(outcome, day.plusDays(29)));
            case E4 -> List.of(Happened.of(new CaseEvent.ReasonAsked(day.plusDays(3))),
                    Happened.of(new CaseEvent.ReasonGiven(day.plusDays(9))), reply(outcome, day.plusDays(18)));
            case F1 -> List.of(
                    Happened.of(new CaseEvent.CorrectionAsked(day.plusDays(5), day.plusDays(7), WorkingDays.of(10))),
                    Happened.of(new CaseEvent.CorrectionLapsed(day.plusDays(40))));
            case F2 -> List.of(Happened.of(new CaseEvent.FeeAsked(day.plusDays(12), day.plusDays(14))),
                    Happened.of(new CaseEvent.FeeLapsed(day.plusDays(60))));
            case F3 -> List.of(Happened.of(new CaseEvent.Withdrawn(day.plusDays(6))));
            default -> ordinary(outcome, day, place);
        };
    }

    /** Most in time, some extended, one in a while late. */
    private List<Happened> ordinary(Outcome outcome, LocalDate day, int place) {
        if (place % 9 == 4) {
            return List.of(
                    Happened.of(new CaseEvent.Extended(day.plusDays(18), WorkingDays.of(15), "测试审核人")),
                    reply(outcome, day.plusDays(40)));
        }
        return List.of(reply(outcome, day.plusDays(place % 31 == 17 ? 45 : 5 + dice.nextInt(20))));
    }

    private static Happened reply(Outcome outcome, LocalDate on) {
        return new Happened(new CaseEvent.Replied(on), outcome, "", EVIDENCE);
    }
}
