package org.gongkai.disclosure.application;

import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.Publications;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes what the public sees anew from the items themselves, at any time and in one go. */
@Service
public class RebuildingPublications {
    private static final int BATCH = 500;

    private final Disclosures disclosures;
    private final Publications publications;

    RebuildingPublications(Disclosures disclosures, Publications publications) {
        this.disclosures = disclosures;
        this.publications = publications;
    }

    @Transactional
    public void rebuild() {
        publications.clear();
        var last = new DisclosureId(0);
        for (var batch = disclosures.listPublished(last, BATCH); !batch.isEmpty(); batch = disclosures
                .listPublished(last, BATCH)) {
            publications.refresh(batch);
            last = batch.getLast().id();
        }
    }
}
