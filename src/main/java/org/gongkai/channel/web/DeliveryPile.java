package org.gongkai.channel.web;

import java.util.List;
import org.gongkai.channel.application.RecordingDeliveries;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.web.Pile;
import org.gongkai.web.Words;
import org.springframework.stereotype.Component;

/** What was to go out by newspaper, notice board and the like and is not recorded yet, for those who record it. */
@Component
class DeliveryPile implements Pile.Source {
    private final RecordingDeliveries recording;
    private final CurrentOfficer current;
    private final AccessPolicy policy;
    private final Words words;

    DeliveryPile(RecordingDeliveries recording, CurrentOfficer current, AccessPolicy policy, Words words) {
        this.recording = recording;
        this.current = current;
        this.policy = policy;
        this.words = words;
    }

    @Override
    public List<Pile> piles() {
        var officer = current.get();
        return policy.scope(officer, Permission.DRAFT_ITEMS).isEmpty()
                ? List.of()
                : List.of(new Pile(words.of("channel.pile.AWAITING"), words.of("channel.pile.why.AWAITING"),
                        recording.awaiting(officer), "/console/channel/deliveries?awaiting=true", false));
    }
}
