package org.gongkai.request.intake.web;

import static org.gongkai.request.RequestFixtures.handedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.gongkai.law.Subject;
import org.gongkai.notice.Letter;
import org.gongkai.notice.Outbox;
import org.gongkai.request.EventKind;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.intake.application.LettersToApplicants;
import org.gongkai.testing.SignedIn;
import org.springframework.transaction.support.TransactionTemplate;
import java.util.Map;
import org.gongkai.file.Files;
import org.gongkai.file.SampleFiles;
import org.gongkai.identity.Role;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.Signature;
import org.gongkai.request.intake.application.Passes;
import org.gongkai.request.papers.application.DeliveringPapers;
import org.gongkai.request.papers.application.WritingPapers;
import org.gongkai.request.papers.domain.Delivery;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.request.papers.domain.Papers;
import org.gongkai.request.redaction.domain.Redaction;
import org.gongkai.request.redaction.domain.Redactions;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What was delivered to an applicant can be had again, by nobody else and not before. */
@RealDatabaseTest
class ApplicantPapersTest {
    private static final String CASE = "/ysqgk/case";

    @Autowired
    MockMvc web;
    @Autowired
    Requests requests;
    @Autowired
    Outbox outbox;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    RequestDesk desk;
    @Autowired
    WritingPapers writing;
    @Autowired
    DeliveringPapers delivering;
    @Autowired
    Papers papers;
    @Autowired
    Passes passes;
    @Autowired
    Redactions redactions;
    @Autowired
    Files files;
    @Autowired
    TestOrgans organs;
    @Autowired
    TestOfficers officers;
    @Autowired
    Clock clock;

    @Test
    void aDeliveredPaperIsThereForItsApplicantOnly() throws Exception {
        var number = received();
        var clerk = officers.get(Role.INFORMATION_OFFICER, organs.department());
        var id = writing.draft(number, PaperKind.RECEIPT, null, Map.of(), clerk);
        var file = CASE + "/papers/" + id.value() + ".pdf";
        web.perform(get(CASE).cookie(passTo(number))).andExpect(content().string(not(containsString(file))));
        web.perform(get(file).cookie(passTo(number))).andExpect(status().isNotFound());

        writing.issue(id, 0, clerk);
        delivering.deliver(id, Delivery.Way.POST, LocalDate.now(clock), null, "XA00000000042", false, clerk);

        web.perform(get(CASE).cookie(passTo(number))).andExpect(content().string(containsString(file)));
        web.perform(get(file).cookie(passTo(number)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        web.perform(get(file).cookie(passTo(received()))).andExpect(status().isNotFound());
        web.perform(get(file)).andExpect(redirectedUrl("/ysqgk/status"));
    }

    @Test
    void theInformationItselfGoesWithTheReplyAndToItsApplicantOnly() throws Exception {
        var number = received();
        var copy = CASE + "/copies/" + copyOf(number);
        web.perform(get(copy).cookie(passTo(number))).andExpect(status().isNotFound());

        desk.reply(number, Outcome.B, LocalDate.now(clock), "", Map.of(), Signature.ofPlatform(clock.instant()));

        web.perform(get(CASE).cookie(passTo(number))).andExpect(content().string(containsString(copy)));
        web.perform(get(copy).cookie(passTo(number)))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")));
        web.perform(get(copy).cookie(passTo(received()))).andExpect(status().isNotFound());
        web.perform(get(copy)).andExpect(redirectedUrl("/ysqgk/status"));
    }

    @Test
    void aRefusalGivesNothing() throws Exception {
        var number = received();
        var copy = CASE + "/copies/" + copyOf(number);

        desk.reply(number, Outcome.C6, LocalDate.now(clock), "", Map.of("evidence", "讨论记录"), Signature.ofPlatform(clock
                .instant()));

        web.perform(get(copy).cookie(passTo(number))).andExpect(status().isNotFound());
    }

    private long copyOf(CaseNumber number) throws IOException {
        var file = files.store("公开件.png", new ByteArrayInputStream(SampleFiles.png()));
        var by = Signature.ofPlatform(clock.instant());
        long id = redactions
                .add(new Redaction(0, number, organs.department(), "材料.png", file.id(), file.id(), List.of(),
                        null, 0), by);
        redactions.save(redactions.find(id).orElseThrow().released(file.id()));
        return id;
    }

    /** R051. */
    @Test
    void applicantAndOfficerSeeHowLettersWent() throws Exception {
        var number = received();
        transaction.executeWithoutResult(running -> {
            var request = requests.find(number).orElseThrow();
            var on = request.facts().getFirst().on();
            outbox.post(new Letter(request.organ(), new Subject("request", number.toString()), LettersToApplicants
                    .ofStep(number, EventKind.RECEIPT_FIXED, on), "shenqing@example.com", "收到申请", "示例"));
        });

        web.perform(get(CASE).cookie(passTo(number))).andExpect(content().string(containsString("邮件待送")));
        web.perform(get("/console/request/" + number).with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department())))
                .andExpect(content().string(containsString("邮件待送")));
    }

    private CaseNumber received() {
        var today = LocalDate.now(clock).toString();
        return desk.register(handedIn(organs.department(), today), Signature.ofPlatform(clock.instant()))
                .getFirst()
                .number();
    }

    private Cookie passTo(CaseNumber number) {
        return new Cookie("ysqgk", passes.issue(number));
    }
}
