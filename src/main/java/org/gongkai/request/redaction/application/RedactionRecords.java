package org.gongkai.request.redaction.application;

import org.gongkai.file.FileId;
import org.gongkai.request.Signature;
import org.gongkai.request.redaction.RedactionHandled;
import org.gongkai.request.redaction.RedactionHandled.What;
import org.gongkai.request.redaction.domain.Redaction;
import org.gongkai.request.redaction.domain.Redactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of it, each act with its trace in one transaction. */
@Service
class RedactionRecords {
    private final Redactions redactions;
    private final ApplicationEventPublisher events;

    RedactionRecords(Redactions redactions, ApplicationEventPublisher events) {
        this.redactions = redactions;
        this.events = events;
    }

    @Transactional
    public long add(Redaction redaction, Signature by) {
        long id = redactions.add(redaction, by);
        tell(redaction, id, What.ADDED);
        return id;
    }

    @Transactional
    public void save(Redaction redaction, What what) {
        redactions.save(redaction);
        tell(redaction, redaction.id(), what);
    }

    @Transactional
    public void release(Redaction redaction, FileId copy, Signature by) {
        redactions.save(redaction);
        redactions.addCopy(redaction.id(), copy, by);
        tell(redaction, redaction.id(), What.RELEASED);
    }

    private void tell(Redaction redaction, long id, What what) {
        events.publishEvent(new RedactionHandled(redaction.caseNumber(), redaction.organ(), id, what,
                redaction.boxes().size()));
    }
}
