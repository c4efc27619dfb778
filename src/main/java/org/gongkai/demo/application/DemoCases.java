package org.gongkai.demo.application;

import org.gongkai.organ.OrganId;
import org.gongkai.request.Signature;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.identity.Officer;
import org.gongkai.organ.Organs;
import org.gongkai.request.Applicant;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.Arrival;
import org.gongkai.request.ArrivalChannel;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseKind;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.Particulars;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.Wanted;
import org.springframework.stereotype.Component;

/** Requests in hand: one in every stage, due today, overdue, paused, waiting, whatever day the county is built on. */
@Component
class DemoCases {
    private static final WorkingDays TERM = WorkingDays.of(20);
    private static final Particulars SOMEBODY = new Particulars("居民身份证", "420324199001010000", "13900000000",
            "竹溪县示例路 1 号", "442300", "shenqing@example.com");
    private static final Map<String, String> EVIDENCE = Map.of("evidence", "演示数据：理由和材料见案卷。");

    private final RequestDesk desk;
    private final DemoClerk clerk;
    private final Organs organs;
    private final WorkCalendars calendars;
    private final DemoDays days;
    private final Clock clock;

    DemoCases(RequestDesk desk, DemoClerk clerk, Organs organs, WorkCalendars calendars, DemoDays days,
            Clock clock) {
        this.desk = desk;
        this.clerk = clerk;
        this.organs = organs;
        this.calendars = calendars;
        this.days = days;
        this.clock = clock;
    }

    void enter(Map<String, Officer> officers) {
        var today = LocalDate.now(clock);
        inTime(today, Objects.requireNonNull(officers.get("xxy")));
        waiting(today);
        consulting(today);
        notYetReceived(today);
        settled(today);
        manyFromOne(today);
    }

    private void inTime(LocalDate today, Officer handler) {
        for (var number : List.of(due("jyj", "2025 年秋季学期公办幼儿园学位数量和招生结果", today),
                due("jyj", "县直学校公务用车使用登记", workingDays(today, 2)),
                due("jyj", "某乡镇中心学校校舍安全鉴定报告", workingDays(today, 8)),
                due("jyj", "近两年教师交流轮岗的名单和去向", days.before(today, 3)))) {
            desk.assign(number, handler.id(), handler.name(), clerk.signature(today));
        }
        due("scjgj", "某外卖平台商户食品经营许可审查材料", days.before(today, 1));
        due("xzf", "县政府关于示例产业园规划的批复", workingDays(today, 1));
        var extended = due("jyj", "历年撤并村小的论证材料和会议记录", workingDays(today, 4));
        clerk.take(extended, new CaseEvent.Extended(today, WorkingDays.of(15), "测试审核人"));
        var proposed = due("jyj", "2010 年以来学校基建项目决算审计报告", workingDays(today, 3));
        desk.proposeExtension(proposed, WorkingDays.of(20), "需要到县档案馆查阅历年案卷", Signature.of(handler, clock.instant()));
    }

    private void waiting(LocalDate today) {
        var unclear = due("jyj", "学校的文件", workingDays(today, 15));
        clerk.take(unclear, new CaseEvent.CorrectionAsked(today, today, WorkingDays.of(10)));
        var corrected = due("scjgj", "检查记录", workingDays(today, 10));
        var asked = receivedFor(workingDays(today, 10)).plusDays(3);
        clerk.take(corrected, new CaseEvent.CorrectionAsked(asked, asked, WorkingDays.of(10)));
        clerk.take(corrected, new CaseEvent.CorrectionReceived(latest(asked.plusDays(3), today)));
        var late = due("cgz", "征地", workingDays(today, 6));
        clerk.take(late, new CaseEvent.CorrectionAsked(today, null, WorkingDays.of(10)));
        var fee = due("scjgj", "近五年全部监督抽检的检验报告", workingDays(today, 5));
        clerk.take(fee, new CaseEvent.FeeAsked(today, today));
        var reasons = due("zjj", "全县在建工程的施工许可资料", workingDays(today, 12));
        clerk.take(reasons, new CaseEvent.ReasonAsked(today));
    }

    private void consulting(LocalDate today) {
        var thirdParty = due("scjgj", "某示例公司的产品配方备案材料", workingDays(today, 7));
        clerk.take(thirdParty, new CaseEvent.ThirdPartyAsked(today, today, "某示例公司"));
        var coAuthor = due("zrzyj", "县自然资源局与住建局联合印发的规划条件文件", workingDays(today, 9));
        clerk.take(coAuthor, new CaseEvent.OrganConsulted(today, today, "竹溪县住房和城乡建设局"));
    }

    private void notYetReceived(LocalDate today) {
        register("jyj", "教育费附加的征收和使用情况", CaseKind.DISCLOSURE,
                new Arrival(ArrivalChannel.POST_ORDINARY, today, null, null, ""), "周示例");
        register("jyj", "更正学籍信息中的出生日期", CaseKind.OWN_RECORD, Arrival.inPerson(today.minusDays(5)), "吴示例");
        desk.register(new RequestDesk.Entry(organ("xzf"), CaseKind.DISCLOSURE, Arrival.inPerson(today.minusDays(1)),
                new Applicant(ApplicantKind.LEGAL, "某示例律师事务所", "郑示例", false), SOMEBODY,
                List.of(wanted("示例路改造项目的立项批复"), wanted("示例路改造项目的房屋征收决定"), wanted("示例路改造项目的补偿资金到位证明"))),
                clerk.signature(today.minusDays(1)));
    }

    private void settled(LocalDate today) {
        replied("jyj", "普惠性民办幼儿园认定结果", today, Outcome.A);
        replied("jyj", "教师职称评审委员会讨论记录", today, Outcome.C6);
        replied("scjgj", "某投诉举报的全部处理材料", today, Outcome.B);
        replied("zrzyj", "1985 年某村土地房产所有证存根", today, Outcome.D1);
        var withdrawn = due("jyj", "某学校作息时间表", workingDays(today, 14));
        clerk.take(withdrawn, new CaseEvent.Withdrawn(today));
    }

    private void replied(String organ, String content, LocalDate today, Outcome outcome) {
        var number = due(organ, content, workingDays(today, 11));
        desk.reply(number, outcome, today, "", EVIDENCE, clerk.signature(today));
    }

    /** 条例 §35: far more from one person than is reasonable. */
    private void manyFromOne(LocalDate today) {
        for (int i = 1; i <= 12; i++) {
            register("zjj", "第 " + i + " 号在建工程的全部监理日志", CaseKind.DISCLOSURE, Arrival.inPerson(today.minusDays(2)),
                    "孙示例");
        }
    }

    private CaseNumber due(String organ, String content, LocalDate due) {
        return register(organ, content, CaseKind.DISCLOSURE, Arrival.inPerson(receivedFor(due)), "陈示例");
    }

    private CaseNumber register(String organ, String content, CaseKind kind, Arrival arrival, String name) {
        return desk.register(new RequestDesk.Entry(organ(organ), kind, arrival,
                new Applicant(ApplicantKind.NATURAL, name, "", false), SOMEBODY, List.of(wanted(content))),
                clerk.signature(arrival.arrivedOn())).getFirst().number();
    }

    private OrganId organ(String slug) {
        return organs.findBySlug(slug).orElseThrow().id();
    }

    private static Wanted wanted(String content) {
        return new Wanted(content, Wanted.Form.ELECTRONIC, Wanted.Delivery.EMAIL);
    }

    // ---- days counted from the other end

    private LocalDate workingDays(LocalDate from, int later) {
        return calendars.local().after(from, WorkingDays.of(later)).end();
    }

    /** The latest day of receipt that is due on that day; on a day off, on the working day before it. */
    private LocalDate receivedFor(LocalDate due) {
        return calendars.local().latestStart(due, TERM);
    }

    private static LocalDate latest(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? today : day;
    }
}
