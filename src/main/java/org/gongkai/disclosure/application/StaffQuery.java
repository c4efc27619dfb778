package org.gongkai.disclosure.application;

import java.util.Set;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.Tray;
import org.gongkai.disclosure.domain.Stage;
import org.gongkai.identity.AccountId;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * What an officer looks for among the items he may see. Null and empty mean "any".
 *
 * @param tray narrows the list to what waits in that tray
 * @param author account that wrote on the edition in hand
 * @param formedIn year of formation (成文)
 * @param words in the title; or a whole document number or index number
 */
public record StaffQuery(@Nullable Tray tray, Set<OrganId> organs, Set<Stage> stages, @Nullable Standing standing,
        Set<ColumnId> columns, @Nullable AccountId author, @Nullable Integer formedIn, String words) {
    public static final StaffQuery EVERYTHING = new StaffQuery(null, Set.of(), Set.of(), null, Set.of(), null, null,
            "");

    public StaffQuery {
        organs = Set.copyOf(organs);
        stages = Set.copyOf(stages);
        columns = Set.copyOf(columns);
        words = words.strip();
    }

    public static StaffQuery of(Tray tray) {
        return new StaffQuery(tray, Set.of(), Set.of(), null, Set.of(), null, null, "");
    }
}
