package org.gongkai.disclosure.application;

import org.gongkai.catalogue.ColumnMerged;
import org.gongkai.disclosure.domain.Publications;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the public sees of a column that went into another goes there in the same transaction. */
@Component
class FollowingMergedColumns {
    private final Publications publications;

    FollowingMergedColumns(Publications publications) {
        this.publications = publications;
    }

    @EventListener
    void on(ColumnMerged merged) {
        publications.mergeColumn(merged.from(), merged.into());
    }
}
