package org.gongkai.request.retention.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.request.RequestFixtures.at;
import static org.gongkai.request.RequestFixtures.handedIn;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.Role;
import org.gongkai.remedy.RemedyGroup;
import org.gongkai.remedy.RemedyRegister;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.Particulars;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.intake.domain.Enclosure;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.request.intake.domain.Message;
import org.gongkai.request.intake.domain.Rating;
import org.gongkai.request.retention.domain.PersonalData;
import org.gongkai.request.retention.domain.Retention;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** 个人信息保护法 §19, §47: what is about a person goes when its time is over; what the figures count stays. */
@RealDatabaseTest
class ErasingWhatIsOverTest {
    @Autowired
    ErasingWhatIsOver erasing;
    @Autowired
    Retention retention;
    @Autowired
    RequestDesk desk;
    @Autowired
    Requests requests;
    @Autowired
    Intake intake;
    @Autowired
    RemedyRegister remedies;
    @Autowired
    Figures figures;
    @Autowired
    TestOrgans organs;
    @Autowired
    MockMvc web;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    Clock clock;

    @Test
    void everythingGoesInItsTimeAndTheFiguresStay() {
        var old = ended("2015-03-02", "2015-03-20");
        var threeYears = ended("2022-03-02", "2022-03-18");
        var recent = ended("2026-03-02", "2026-03-20");
        long before = received(2022);

        erasing.erase("测试");

        assertThat(kept(old)).isEmpty();
        assertThat(kept(threeYears)).containsExactly(PersonalData.MESSAGES, PersonalData.NAME);
        assertThat(kept(recent)).containsExactly(PersonalData.values());
        assertThat(requests.find(old).orElseThrow().snapshot().applicant().name()).isEqualTo("（已按规定删除）");
        assertThat(requests.find(old).orElseThrow().snapshot().outcome()).isEqualTo(Outcome.A);
        assertThat(intake.ratingOf(requests.find(old).orElseThrow().id()).orElseThrow().stars()).isEqualTo(4);
        assertThat(received(2022)).isEqualTo(before);
    }

    @Test
    void aRehearsalTellsTheSameAndErasesNothing() {
        var old = ended("2014-03-03", "2014-03-20");

        long told = erasing.rehearse("测试");

        assertThat(kept(old)).containsExactly(PersonalData.values());
        long done = erasing.erase("测试");
        assertThat(linesOf(told, old)).hasSize(4).isEqualTo(linesOf(done, old));
        assertThat(linesOf(erasing.erase("测试"), old)).as("a second run finds nothing").isEmpty();
    }

    @Test
    void whatIsContestedOrArchivedIsHeld() {
        var contested = ended("2013-03-04", "2013-03-20");
        remedies.enter(new RemedyRegister.NewCase(organs.otherDepartment(), RemedyGroup.DIRECT, "（2013）测行初1号",
                contested.toString(), LocalDate.parse("2013-05-02"), null, null));
        var archived = ended("2013-03-04", "2013-03-20");
        desk.happen(archived, new CaseEvent.Archived(LocalDate.parse("2013-06-03")), "", Map.of(), at("2013-06-03"));

        long run = erasing.rehearse("测试");
        erasing.erase("测试");

        assertThat(kept(contested)).containsExactly(PersonalData.values());
        assertThat(kept(archived)).containsExactly(PersonalData.values());
        assertThat(retention.run(run).orElseThrow().held()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatWasCutShortIsDoneByTheNextRunAndNothingTwice() {
        var cases = List.of(ended("2012-03-05", "2012-03-20"), ended("2012-03-06", "2012-03-20"),
                ended("2012-03-07", "2012-03-20"));
        int[] told = {0};
        ApplicationEventPublisher dying = event -> {
            if (++told[0] > 2) {
                throw new IllegalStateException("the power is gone");
            }
        };

        assertThatThrownBy(() -> new ErasingWhatIsOver(retention, List.of(), transaction, dying, clock).erase("测试"))
                .hasMessage("the power is gone");
        long next = erasing.erase("测试");

        var unfinished = retention.runs(2).getLast();
        assertThat(unfinished.finishedAt()).isNull();
        assertThat(cases).allSatisfy(one -> assertThat(kept(one)).isEmpty());
        assertThat(cases).allSatisfy(one -> assertThat(linesOf(unfinished.id(), one).size() + linesOf(next, one).size())
                .isEqualTo(4));
    }

    @Test
    void aNightWithNothingToEraseLeavesNoReport() {
        erasing.erase("测试");

        assertThat(retention.run(erasing.erase("测试"))).isEmpty();
    }

    @Test
    void theOfficeSetsHowLongAndReadsTheReport() throws Exception {
        var office = SignedIn.as(Role.DISCLOSURE_OFFICE, organs.county());
        var old = ended("2011-03-07", "2011-03-21");

        web.perform(get("/console/request-retention").with(office))
                .andExpect(content().string(containsString("证件号码与联系方式")));
        web.perform(post("/console/request-retention").param("PARTICULARS", "0").with(office).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("1 至 100")));
        var report = web.perform(post("/console/request-retention/rehearsal").with(office).with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        web.perform(get(report).with(office)).andExpect(content().string(containsString(old.toString())));
        web.perform(get(report).with(SignedIn.as(Role.UNIT_REVIEWER, organs.department())))
                .andExpect(status().isForbidden());
    }

    private CaseNumber ended(String came, String replied) {
        var number = desk.register(handedIn(organs.department(), came), at(came)).getFirst().number();
        desk.reply(number, Outcome.A, LocalDate.parse(replied), "", Map.of(), at(replied));
        var id = requests.find(number).orElseThrow().id();
        intake.addEnclosure(id, Enclosure.Kind.IDENTITY, "证件.png", "image/png", "图".getBytes(StandardCharsets.UTF_8),
                clock.instant());
        intake.addMessage(id, Message.Kind.MESSAGE, true, "请问进度", "申请人", clock.instant());
        intake.rate(id, new Rating(4, "很快"), clock.instant());
        return number;
    }

    /** Which kinds of data are still there, in the order of their kinds. */
    private List<PersonalData> kept(CaseNumber number) {
        var request = requests.find(number).orElseThrow();
        var id = request.id();
        var kept = new ArrayList<PersonalData>();
        if (!requests.particulars(id).equals(Particulars.NONE)) {
            kept.add(PersonalData.PARTICULARS);
        }
        if (!intake.enclosures(id).isEmpty()) {
            kept.add(PersonalData.ENCLOSURES);
        }
        if (!intake.messages(id).isEmpty()) {
            kept.add(PersonalData.MESSAGES);
        }
        if (request.snapshot().applicant().name().equals("张示例")) {
            kept.add(PersonalData.NAME);
        }
        return kept;
    }

    private List<Retention.Line> linesOf(long run, CaseNumber number) {
        return retention.lines(run, 10_000).stream().filter(line -> line.number().equals(number.toString())).toList();
    }

    private long received(int year) {
        return figures.get(FigureQuery.ofYear("request.received", organs.department(), year, Map.of())).value();
    }
}
