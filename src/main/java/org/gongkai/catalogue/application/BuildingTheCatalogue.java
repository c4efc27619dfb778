package org.gongkai.catalogue.application;

import java.util.HashMap;
import org.gongkai.catalogue.CatalogueBuilt;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.domain.Columns;
import org.gongkai.catalogue.domain.Terms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Builds the default catalogue on the first start: the four blocks, the tree of 条例 §20–21, the vocabularies. */
@Service
class BuildingTheCatalogue {
    private final Columns columns;
    private final Terms terms;
    private final ApplicationEventPublisher events;

    BuildingTheCatalogue(Columns columns, Terms terms, ApplicationEventPublisher events) {
        this.columns = columns;
        this.terms = terms;
        this.events = events;
    }

    @Transactional
    public void unlessThereIsOne() {
        columns.lockAll(); // of two instances started together one builds, the other then finds it built
        if (!columns.tree().list().isEmpty()) {
            return;
        }
        var ids = new HashMap<String, ColumnId>();
        DefaultCatalogue.columns()
                .forEach(line -> ids.put(line.slug(), columns.add(line.under(ids.get(line.parentSlug())))));
        var words = DefaultCatalogue.terms();
        terms.merge(words);
        events.publishEvent(new CatalogueBuilt(ids.size(), words.size()));
    }
}
