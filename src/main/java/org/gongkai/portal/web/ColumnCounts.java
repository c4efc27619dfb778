package org.gongkai.portal.web;

import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.gongkai.cache.PublicState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How much stands in each column: of one organ, or of the whole county for the county's own platform page. */
@Component
class ColumnCounts {
    private final Organs organs;
    private final PublicDisclosures disclosures;
    private final PublicState state;
    private volatile @Nullable Counted wholeCounty;

    private record Counted(PublicState.Version version, Map<ColumnId, Long> counts) {}

    ColumnCounts(Organs organs, PublicDisclosures disclosures, PublicState state) {
        this.organs = organs;
        this.disclosures = disclosures;
        this.state = state;
    }

    Map<ColumnId, Long> of(Organ organ) {
        return organ.parent() == null ? ofWholeCounty() : disclosures.countsIn(List.of(organ.id()));
    }

    private Map<ColumnId, Long> ofWholeCounty() {
        var version = state.version();
        var known = wholeCounty;
        if (known == null || !known.version().equals(version)) {
            known = new Counted(version, disclosures.countsIn(organs.list()
                    .stream()
                    .filter(organ -> organ.discloses() || organ.isClosed())
                    .map(Organ::id)
                    .toList()));
            wholeCounty = known;
        }
        return known.counts();
    }
}
