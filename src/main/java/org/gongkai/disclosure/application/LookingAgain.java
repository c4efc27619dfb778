package org.gongkai.disclosure.application;

import static org.gongkai.identity.Permission.DRAFT_ITEMS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.DisclosureToBeLookedAtAgain;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.SecondLooks;
import org.gongkai.disclosure.domain.SecondLooks.Due;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.Subject;
import org.gongkai.notice.Letter;
import org.gongkai.notice.Outbox;
import org.gongkai.organ.Organs;
import org.gongkai.web.Site;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is published is looked at again by a day agreed on; the unit is reminded by letter once for each such day. */
@Service
public class LookingAgain {
    private final SecondLooks looks;
    private final Disclosures disclosures;
    private final AccessPolicy policy;
    private final Outbox outbox;
    private final Organs organs;
    private final Words words;
    private final Site site;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LookingAgain(SecondLooks looks, Disclosures disclosures, AccessPolicy policy, Outbox outbox, Organs organs,
            Words words, Site site, Clock clock, ApplicationEventPublisher events) {
        this.looks = looks;
        this.disclosures = disclosures;
        this.policy = policy;
        this.outbox = outbox;
        this.organs = organs;
        this.words = words;
        this.site = site;
        this.clock = clock;
        this.events = events;
    }

    public Optional<LocalDate> dayOf(DisclosureId id) {
        return looks.of(id);
    }

    /** @param on null: no more reminders */
    @Transactional
    public void set(DisclosureId id, @Nullable LocalDate on, Officer officer) {
        var item = disclosures.getLocked(id);
        policy.require(officer, DRAFT_ITEMS, item.organ());
        if (on != null && (item.standing() != Standing.PUBLISHED || !on.isAfter(LocalDate.now(clock)))) {
            throw new BadInput("on", "复核日期须晚于今天，并且信息已经公开");
        }
        looks.set(id, on);
        events.publishEvent(new DisclosureToBeLookedAtAgain(id, on));
    }

    /** The outbox knows a letter of the same occasion, so that looking twice a day writes once. */
    @Scheduled(cron = "${gongkai.disclosure.look-again-at:0 10 8,13 * * *}")
    @Transactional
    public void remind() {
        looks.dueBy(LocalDate.now(clock)).forEach(this::remind);
    }

    private void remind(Due due) {
        var address = organs.disclosureUnit(due.organ()).internet().strip();
        try {
            Letter.requireAddress("to", address);
        } catch (BadInput noAddress) {
            return; // the unit named a web page or nothing; the workbench still tells
        }
        outbox.post(new Letter(due.organ(), Subject.of("disclosure", due.id().value()),
                "disclosure:%s:look-again:%s".formatted(due.id(), due.on()), address,
                words.of("disclosure.look-again.subject", due.title()),
                words.of("disclosure.look-again.text", due.title(), due.on().toString(),
                        site.baseUrl() + "/console/disclosure/" + due.id())));
    }
}
