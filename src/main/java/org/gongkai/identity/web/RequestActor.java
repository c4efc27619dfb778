package org.gongkai.identity.web;

import org.gongkai.law.Actor;
import org.gongkai.law.CurrentActor;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who acts, for the trail: the officer, an unnamed person on the public pages, or the platform itself. */
@Component
class RequestActor implements CurrentActor {
    /** A citizen, or somebody still at the door. */
    private static final String NOBODY_SIGNED_IN = "public";

    private final RequestOfficer officer;

    RequestActor(RequestOfficer officer) {
        this.officer = officer;
    }

    @Override
    public Actor get() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) {
            return Actor.SYSTEM;
        }
        String from = request.getRequest().getRemoteAddr();
        return officer.account()
                .map(account -> new Actor(account.login(), account.organ().value(), from))
                .orElse(new Actor(NOBODY_SIGNED_IN, null, from));
    }
}
