package org.gongkai.identity.web;

import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Grant;
import org.gongkai.identity.Officer;
import org.gongkai.organ.Organs;
import org.gongkai.web.Viewer;
import org.gongkai.web.ViewerLookup;
import org.gongkai.web.Words;
import org.springframework.stereotype.Component;

/** The signed-in officer as the staff shell shows them. */
@Component
class RequestViewer implements ViewerLookup {
    private final CurrentOfficer officer;
    private final AccessPolicy policy;
    private final Organs organs;
    private final Words words;

    RequestViewer(CurrentOfficer officer, AccessPolicy policy, Organs organs, Words words) {
        this.officer = officer;
        this.policy = policy;
        this.organs = organs;
        this.words = words;
    }

    @Override
    public Optional<Viewer> find() {
        return officer.find().map(this::viewer);
    }

    private Viewer viewer(Officer signedIn) {
        var roles = signedIn.grants()
                .stream()
                .map(Grant::role)
                .distinct()
                .sorted()
                .map(role -> words.of("identity.role", role))
                .toList();
        return new Viewer(signedIn.name(), organs.get(signedIn.organ()).name(), roles,
                policy.permissions(signedIn).stream().map(Enum::name).collect(Collectors.toSet()));
    }
}
