package org.gongkai.remedy.application;

import org.gongkai.remedy.RemedyRegister;
import org.gongkai.remedy.RemedyRegistered;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters reviews and suits. */
@Service
class RegisteringRemedies implements RemedyRegister {
    private final RemedyCases cases;
    private final ApplicationEventPublisher events;

    RegisteringRemedies(RemedyCases cases, ApplicationEventPublisher events) {
        this.cases = cases;
        this.events = events;
    }

    @Override
    @Transactional
    public long enter(NewCase entry) {
        long id = cases.add(entry);
        events.publishEvent(new RemedyRegistered(id, entry.organ(), entry.group()));
        return id;
    }
}
