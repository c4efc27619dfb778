package org.gongkai.request.intake.application;

import java.util.List;
import org.gongkai.identity.Officer;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.application.HandlingRequests;
import org.gongkai.request.domain.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests that came on paper or by word of mouth, registered by the desk together with scans of what came. */
@Service
public class RegisteringLetters {
    private final HandlingRequests handling;
    private final Requests requests;
    private final KeepingEnclosures enclosures;

    RegisteringLetters(HandlingRequests handling, Requests requests, KeepingEnclosures enclosures) {
        this.handling = handling;
        this.requests = requests;
        this.enclosures = enclosures;
    }

    /** Scans stay with the first request of the letter; its siblings lead there. */
    @Transactional
    public List<RequestDesk.Registered> register(RequestDesk.Entry entry, List<Submission.Upload> scans,
            Officer officer) {
        var registered = handling.register(entry, officer);
        var first = requests.find(registered.getFirst().number()).orElseThrow();
        scans.forEach(scan -> enclosures.keep(first.id(), scan));
        return registered;
    }
}
