package org.gongkai.identity.application;

import org.gongkai.identity.domain.Account;
import org.gongkai.identity.domain.AccountAct.SessionsEnded;
import org.gongkai.identity.domain.Sessions;
import org.gongkai.identity.domain.Sessions.Handle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs people out, wherever they are signed in. */
@Service
public class EndingSessions {
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    EndingSessions(Sessions sessions, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.events = events;
    }

    @Transactional
    public void endAll(Account account) {
        int ended = sessions.endAll(account.login());
        if (ended > 0) {
            events.publishEvent(new SessionsEnded(account.id(), ended));
        }
    }

    @Transactional
    public void endOthers(Account account, String inUse) {
        int others = sessions.endOthers(account.login(), inUse);
        if (others > 0) {
            events.publishEvent(new SessionsEnded(account.id(), others));
        }
    }

    /** One of the officer's own, on another device. */
    @Transactional
    public void end(Account account, Handle session) {
        sessions.end(account.login(), session);
        events.publishEvent(new SessionsEnded(account.id(), 1));
    }
}
