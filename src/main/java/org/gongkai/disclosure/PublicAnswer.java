package org.gongkai.disclosure;

import java.time.LocalDate;
import org.gongkai.organ.OrganId;

/** What the public gets when it asks for an item by its number. */
public sealed interface PublicAnswer {
    /** It is public. */
    record Shown(PublicDisclosure disclosure) implements PublicAnswer {}

    /** It was taken back: title, organ, day and reason remain (410). */
    record Withdrawn(DisclosureId id, String title, OrganId organ, LocalDate on,
            String reason) implements PublicAnswer {}

    /** It was merged into another item (并入), which is at this path now (301). */
    record Moved(String url) implements PublicAnswer {}

    /** Published in error (410), without its title. */
    record Removed(LocalDate on, String reason) implements PublicAnswer {}

    /** Not there, or not there for the public: the two cannot be told apart (404). */
    record Unknown() implements PublicAnswer {}
}
