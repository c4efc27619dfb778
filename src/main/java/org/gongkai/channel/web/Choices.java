package org.gongkai.channel.web;

import java.util.Arrays;
import java.util.List;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.organ.Organs;
import org.gongkai.web.Words;
import org.springframework.stereotype.Component;

/** What the selectors of channel pages offer. */
@Component
class Choices {
    private final Organs organs;
    private final AccessPolicy policy;
    private final Words words;

    Choices(Organs organs, AccessPolicy policy, Words words) {
        this.organs = organs;
        this.policy = policy;
        this.words = words;
    }

    /** Every channel but the site, whose deliveries nobody records by hand. */
    List<Choice> kindsForPeople() {
        return kinds().stream().filter(kind -> !kind.value().equals(PublicationChannel.SITE.name())).toList();
    }

    List<Choice> kinds() {
        return Arrays.stream(PublicationChannel.values())
                .map(kind -> new Choice(kind.name(), words.of("channel.kind", kind)))
                .toList();
    }

    /** Organs the officer holds the permission for. */
    List<Choice> organs(Officer officer, Permission permission) {
        var scope = policy.scope(officer, permission);
        return organs.list()
                .stream()
                .filter(organ -> !organ.isClosed() && scope.covers(organ.id()))
                .map(organ -> new Choice(organ.slug(), organ.shortName()))
                .toList();
    }
}
