package org.gongkai.request.papers.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.request.RequestFixtures.handedIn;
import static org.gongkai.request.RequestFixtures.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gongkai.file.PrintForm;
import org.gongkai.identity.Role;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.NotPermitted;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.IssuedPapers;
import org.gongkai.request.Outcome;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.request.intake.domain.Message;
import org.gongkai.request.papers.domain.Delivery;
import org.gongkai.request.papers.domain.Paper;
import org.gongkai.request.papers.domain.PaperId;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.request.papers.domain.Slot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents on the real database: whole or not at all, numbered without gaps, nobody's words overwritten. */
class PapersIntegrationTest extends PapersOnTheDesk {
    private static final Map<Slot, String> REFUSAL = Map.of(Slot.SEARCH, "经查阅本机关档案，找到该信息。", Slot.REASON,
            "该信息是讨论记录，公开会影响坦率讨论。");
    @Autowired
    IssuedPapers issued;
    @Autowired
    Intake intake;
    @Autowired
    JdbcClient jdbc;

    @Test
    void aReplyIsWrittenSignedByAnotherAndDelivered() {
        var number = received();
        var id = writing.draft(number, PaperKind.REPLY_REFUSED, Outcome.C6, REFUSAL, clerk);
        writing.submit(id, version(id), clerk);
        writing.issue(id, version(id), head);
        delivering.deliver(id, Delivery.Way.POST, LocalDate.now(clock), null, "XA00000000042", true, clerk);

        var paper = papers.get(id);
        assertThat(paper.number()).matches("测公开〔\\d{4}〕\\d+号-答");
        assertThat(paper.letter()).contains("测试县人民政府", "应当先申请行政复议", "第十六条第二款", "张示例：");
        assertThat(requests.find(number).orElseThrow().snapshot().outcome()).isEqualTo(Outcome.C6);
        assertThat(issued.list(number)).singleElement().satisfies(one -> assertThat(one.id()).isEqualTo(id.value()));
        assertThat(issued.print(number, id.value(), PrintForm.PDF)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void aReplyQuotesTheRequestAsItWasCorrected() {
        var number = received();
        intake.addMessage(requests.find(number).orElseThrow().id(), Message.Kind.CORRECTION, true, "只要2025年的会议纪要",
                "申请人", clock.instant());

        var id = writing.draft(number, PaperKind.REPLY_REFUSED, Outcome.C6, REFUSAL, clerk);
        writing.submit(id, version(id), clerk);
        writing.issue(id, version(id), head);

        assertThat(papers.get(id).letter()).matches("(?s).*申请公开：“[^”]+”；\\d{4}年\\d+月\\d+日补正：“只要2025年的会议纪要”。.*");
    }

    @Test
    void aLetterThatLacksAPartIsNotProduced() {
        var id = writing.draft(received(), PaperKind.REPLY_REFUSED, Outcome.C6, Map.of(Slot.SEARCH, "查过"), clerk);

        assertThatThrownBy(() -> writing.submit(id, 0, clerk)).isInstanceOfSatisfying(BadInput.class,
                refused -> assertThat(refused.fields()).containsKey("REASON"));
    }

    @Test
    void aDecisionThatCannotNameTheCourtIsNotProduced() {
        var officer = officers.get(Role.INFORMATION_OFFICER, organs.township());
        var number = desk.register(handedIn(organs.township(), "2026-03-02"), at("2026-03-02")).getFirst().number();
        var id = writing.draft(number, PaperKind.REPLY_REFUSED, Outcome.C6, REFUSAL, officer);

        assertThatThrownBy(() -> writing.submit(id, 0, officer)).hasMessageContaining("人民法院");
    }

    @Test
    void whoeverSubmittedDoesNotSign() {
        var id = writing.draft(received(), PaperKind.REPLY_REFUSED, Outcome.C6, REFUSAL, clerk);
        writing.submit(id, version(id), head);

        assertThatThrownBy(() -> writing.issue(id, version(id), head)).isInstanceOf(UnlawfulAct.class);
        assertThatThrownBy(() -> writing.issue(id, version(id), clerk)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void twoOfficersNeverOverwriteEachOther() {
        var id = writing.draft(received(), PaperKind.REPLY_REFUSED, Outcome.C6, REFUSAL, clerk);
        var body = papers.get(id).body();
        writing.edit(id, 0, body, Map.of(Slot.REASON, "甲的理由"), clerk);

        assertThatThrownBy(() -> writing.edit(id, 0, body, Map.of(Slot.REASON, "乙的理由"), head))
                .isInstanceOf(NewerVersionExists.class);
        assertThat(papers.get(id).typed()).containsEntry(Slot.REASON, "甲的理由");
    }

    @Test
    void numbersHaveNoGapsHoweverManySignAtOnceAndWhateverFails() throws Exception {
        var ids = IntStream.range(0, 8).mapToObj(i -> receiptDraft(received())).toList();
        writing.issue(receiptDraft(received()), 0, clerk);
        int before = last();
        List<Callable<Boolean>> signing = new ArrayList<>();
        ids.forEach(id -> signing.add(() -> issues(id, 0)));
        ids.forEach(id -> signing.add(() -> issues(id, 7)));

        try (var pool = Executors.newFixedThreadPool(6)) {
            pool.invokeAll(signing);
        }

        var serials = ids.stream().map(id -> serial(papers.get(id).number())).sorted().toList();
        assertThat(serials).isEqualTo(IntStream.rangeClosed(before + 1, before + 8).boxed().toList());
        assertThat(last()).isEqualTo(before + 8);
    }

    @Test
    void anIssuedPaperDoesNotChangeNotEvenInTheDatabase() {
        var id = receiptDraft(received());
        writing.issue(id, 0, clerk);

        assertThatThrownBy(() -> writing.edit(id, 1, papers.get(id).body(), Map.of(), clerk))
                .isInstanceOf(UnlawfulAct.class);
        assertThatThrownBy(
                () -> jdbc.sql("update request_paper set letter = 'x' where id = ?").param(id.value()).update())
                .isInstanceOf(DataAccessException.class);
        writing.makeVoid(id, 1, "日期写错", head);
        assertThat(papers.get(id).state()).isEqualTo(Paper.State.VOIDED);
    }

    @Test
    void stepsOfTheProcedureTellNoRemedies() {
        var typed = new HashMap<>(Map.of(Slot.CORRECTIONS, "写明信息名称", Slot.PERIOD, "收到本告知书之日起10个工作日内"));
        var id = writing.draft(received(), PaperKind.CORRECTION, null, typed, clerk);

        assertThat(reading.preview(papers.get(id).caseNumber(), id, clerk).html()).doesNotContain("行政复议")
                .contains("写明信息名称");
    }

    @Test
    void anotherUnitSeesNothing() {
        var number = received();
        var stranger = officers.get(Role.INFORMATION_OFFICER, organs.otherDepartment());

        assertThatThrownBy(() -> reading.of(number, stranger)).isInstanceOf(NoSuchRecord.class);
    }

    private CaseNumber received() {
        return received(LocalDate.of(2026, 3, 2));
    }

    private PaperId receiptDraft(CaseNumber number) {
        return writing.draft(number, PaperKind.RECEIPT, null, Map.of(), clerk);
    }

    private boolean issues(PaperId id, int version) {
        try {
            writing.issue(id, version, clerk);
            return true;
        } catch (NewerVersionExists | UnlawfulAct refused) {
            return false;
        }
    }

    private int last() {
        return jdbc.sql("select last from request_paper_series where organ_id = ? and series = '收'")
                .param(organs.department().value())
                .query(Integer.class)
                .single();
    }

    private int version(PaperId id) {
        return papers.get(id).version();
    }

    private static int serial(String number) {
        return Integer.parseInt(number.replaceAll(".*〕(\\d+)号.*", "$1"));
    }
}
