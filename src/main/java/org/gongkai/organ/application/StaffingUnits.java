package org.gongkai.organ.application;

import static org.gongkai.organ.OrganPermits.Deed.DESCRIBE_UNIT;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.law.BadInput;
import org.gongkai.organ.DisclosureOfficerAppointed;
import org.gongkai.organ.DisclosureOfficerDismissed;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganPermits;
import org.gongkai.organ.OrganRegistration;
import org.gongkai.organ.OrganRegistration.NewDisclosureOfficer;
import org.gongkai.organ.domain.OrganBook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping a disclosure unit's contact data right, and saying who works there (条例 §4). */
@Service
public class StaffingUnits {
    private final OrganBook organs;
    private final OrganRegistration registration;
    private final OrganPermits permits;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StaffingUnits(OrganBook organs, OrganRegistration registration, OrganPermits permits, Clock clock,
            ApplicationEventPublisher events) {
        this.organs = organs;
        this.registration = registration;
        this.permits = permits;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void describe(OrganId organ, DisclosureUnit unit) {
        permits.require(DESCRIBE_UNIT, organ);
        if (unit.name().isBlank()) {
            throw new BadInput("name", "请写公开工作机构的名称。");
        }
        registration.describeUnit(organ, unit);
    }

    @Transactional
    public void appoint(OrganId organ, NewDisclosureOfficer officer, LocalDate since) {
        permits.require(DESCRIBE_UNIT, organ);
        if (officer.name().isBlank()) {
            throw new BadInput("name", "请写姓名。");
        }
        requireNotInFuture("since", since);
        long id = organs.appoint(organ, officer, since);
        events.publishEvent(new DisclosureOfficerAppointed(organ, id, officer.fullTime()));
    }

    @Transactional
    public void dismiss(OrganId organ, long officer, LocalDate on) {
        permits.require(DESCRIBE_UNIT, organ);
        requireNotInFuture("on", on);
        organs.dismiss(organ, officer, on);
        events.publishEvent(new DisclosureOfficerDismissed(organ, officer, on));
    }

    private void requireNotInFuture(String field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new BadInput(field, "日期不能晚于今天。");
        }
    }
}
