package org.gongkai.disclosure;

import java.time.LocalDate;
import org.gongkai.organ.OrganId;
import org.gongkai.statistics.RecordFate;

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

    /** What has become of it, for a figure that counted it. */
    default RecordFate fate() {
        return switch (this) {
            case Shown(var shown) -> new RecordFate("现在公开", shown.item().url());
            case Withdrawn gone -> new RecordFate(gone.on() + " 撤回：" + gone.reason(), null);
            case Removed gone -> new RecordFate(gone.on() + " 因误公开移除：" + gone.reason(), null);
            case Moved(var url) -> new RecordFate("已并入另一条信息", url);
            case Unknown() -> new RecordFate("已不公开", null);
        };
    }
}
