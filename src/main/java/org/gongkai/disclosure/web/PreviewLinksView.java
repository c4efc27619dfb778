package org.gongkai.disclosure.web;

import java.util.List;
import org.gongkai.disclosure.application.SharingPreviews;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.springframework.stereotype.Component;

/** The secret addresses of an item's draft, for the item's page. */
@Component
public class PreviewLinksView {
    private final SharingPreviews sharing;
    private final OpenItem open;

    PreviewLinksView(SharingPreviews sharing, OpenItem open) {
        this.sharing = sharing;
        this.open = open;
    }

    Shown of(Disclosure item, Officer officer) {
        boolean inWork = item.snapshot().inWork() != null;
        return new Shown(inWork && open.may(officer, Permission.DRAFT_ITEMS, item), inWork ? lines(item) : List.of());
    }

    private List<Line> lines(Disclosure item) {
        return sharing.list(item.id())
                .stream()
                .map(link -> new Line(link.id(), link.officerName(), ItemPages.minute(link.until())))
                .toList();
    }

    /** @param mayShare whether this officer may make and revoke them */
    public record Shown(boolean mayShare, List<Line> links) {}

    public record Line(long id, String who, String until) {}
}
