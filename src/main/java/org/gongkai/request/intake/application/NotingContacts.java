package org.gongkai.request.intake.application;

import static org.gongkai.identity.Permission.HANDLE_REQUESTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.application.CaseFiles;
import org.gongkai.request.intake.domain.Contact;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.request.intake.domain.Message;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telephone calls, visits and letters, noted down by the desk so that the conversation is whole. They neither stop nor end a term. */
@Service
public class NotingContacts {

    private final CaseFiles files;
    private final Intake intake;
    private final KeepingEnclosures enclosures;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotingContacts(CaseFiles files, Intake intake, KeepingEnclosures enclosures, AccessPolicy policy,
            ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.intake = intake;
        this.enclosures = enclosures;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes it in the conversation, where the applicant reads it too.
     *
     * @param scans letters or signed notes, as files
     * @throws BadInput when the day is to come or before the request arrived, when nothing is said, or a file cannot be kept
     */
    @Transactional
    public void note(Officer by, CaseNumber number, Contact contact, List<Submission.Upload> scans) {
        var request = files.open(number, by);
        policy.require(by, HANDLE_REQUESTS, request.organ());
        check(contact, request.snapshot().arrival().arrivedOn());
        scans.forEach(scan -> enclosures.keep(request.id(), scan));
        intake.addContact(request.id(), contact, by.name(), clock.instant());
        events.publishEvent(new ContactNoted(number, request.organ(), contact));
    }

    private void check(Contact contact, LocalDate arrivedOn) {
        var wrong = new LinkedHashMap<String, String>();
        if (contact.on().isAfter(LocalDate.now(clock))) {
            wrong.put("contactOn", "联系的日期不能在今天之后");
        } else if (contact.on().isBefore(arrivedOn)) {
            wrong.put("contactOn", "联系的日期不能早于申请到达的 " + arrivedOn);
        }
        if (contact.text().isBlank() || contact.text().length() > Message.LONGEST) {
            wrong.put("contactText", "请写明谈了什么，不超过 %d 字".formatted(Message.LONGEST));
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }
}
