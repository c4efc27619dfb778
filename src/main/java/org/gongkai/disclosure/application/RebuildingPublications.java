package org.gongkai.disclosure.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.Publications;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes what the public sees anew from the items themselves, at any time and in one go. */
@Service
public class RebuildingPublications {
    private static final int BATCH = 500;

    private final Disclosures disclosures;
    private final Publications publications;
    private final TransactionTemplate trial;

    RebuildingPublications(Disclosures disclosures, Publications publications,
            PlatformTransactionManager transactions) {
        this.disclosures = disclosures;
        this.publications = publications;
        this.trial = new TransactionTemplate(transactions);
    }

    /** @return the items of which something else was shown before, or nothing, or too much */
    @Transactional
    public List<DisclosureId> rebuild() {
        var before = publications.fingerprints();
        publications.clear();
        var last = new DisclosureId(0);
        for (var batch = disclosures.listPublished(last, BATCH); !batch.isEmpty(); batch = disclosures
                .listPublished(last, BATCH)) {
            publications.refresh(batch);
            last = batch.getLast().id();
        }
        return differences(before, publications.fingerprints());
    }

    /** What a rebuilding would change; nothing is changed. */
    public List<DisclosureId> rehearse() {
        return Objects.requireNonNull(trial.execute(running -> {
            running.setRollbackOnly();
            return rebuild();
        }));
    }

    private static List<DisclosureId> differences(Map<DisclosureId, String> before, Map<DisclosureId, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .sorted(Comparator.comparingLong(DisclosureId::value))
                .toList();
    }
}
