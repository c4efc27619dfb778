package org.gongkai.demo.domain;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.demo.domain.Allocation.OrganShare;

/** Deals items out to organs by weight: round after round, an organ of weight three is dealt three times a round. */
final class Apportionment {
    private Apportionment() {}

    static List<String> deal(List<OrganShare> shares, int items) {
        var round = new ArrayList<String>();
        int heaviest = shares.stream().mapToInt(OrganShare::weight).max().orElseThrow();
        for (int turn = 0; turn < heaviest; turn++) {
            for (var share : shares) {
                if (turn < share.weight()) {
                    round.add(share.organ());
                }
            }
        }
        var dealt = new ArrayList<String>();
        for (int i = 0; i < items; i++) {
            dealt.add(round.get(i % round.size()));
        }
        return dealt;
    }
}
