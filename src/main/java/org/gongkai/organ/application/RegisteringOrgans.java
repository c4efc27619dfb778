package org.gongkai.organ.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.organ.DisclosureOfficerAppointed;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.DisclosureUnitDescribed;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganRegistered;
import org.gongkai.organ.OrganRegistration;
import org.gongkai.organ.domain.HistoryEntry;
import org.gongkai.organ.domain.OrganBook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters organs, whoever asks: the pages after their own check, the import, the demonstration. */
@Service
class RegisteringOrgans implements OrganRegistration {
    private final OrganBook organs;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RegisteringOrgans(OrganBook organs, Clock clock, ApplicationEventPublisher events) {
        this.organs = organs;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public OrganId register(NewOrgan organ) {
        var id = organs.register(organ);
        organs.remember(id, new HistoryEntry(organ.since(), HistoryEntry.Kind.REGISTERED, organ.name(), ""));
        events.publishEvent(new OrganRegistered(id, organ.slug(), organ.code()));
        return id;
    }

    @Override
    @Transactional
    public void describeUnit(OrganId organ, DisclosureUnit unit) {
        organs.describeUnit(organ, unit);
        events.publishEvent(new DisclosureUnitDescribed(organ));
    }

    @Override
    @Transactional
    public void appoint(OrganId organ, List<NewDisclosureOfficer> officers) {
        for (var officer : officers) {
            long id = organs.appoint(organ, officer, LocalDate.now(clock));
            events.publishEvent(new DisclosureOfficerAppointed(organ, id, officer.fullTime()));
        }
    }
}
