package org.gongkai.disclosure.web;

import java.util.List;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.application.Seen;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Several items and what to do with them.
 *
 * @param pick {@code id.version} of each, as the officer saw them
 * @param was {@link Tags} of each before it was changed, in the order of {@code pick}; only to restore them
 * @param queue tab of the review queue to go back to, null for the list
 */
public record BulkForm(BulkAct act, @Nullable List<String> pick, @Nullable List<String> was,
        @Nullable String queue, @Nullable String reason,
        @Nullable Long organ, @Nullable Long column, @Nullable String theme, @Nullable String genre,
        @Nullable String field,
        Boolean accept) {
    /** A box that was not ticked is not sent at all. */
    public BulkForm {
        accept = Boolean.TRUE.equals(accept);
    }

    List<Seen> seen() {
        return pick == null ? List.of() : pick.stream().map(BulkForm::seen).toList();
    }

    /** What the item had before, as the page that changed it noted it down. */
    Tags tagsBefore(Seen item) {
        int at = seen().stream().map(Seen::id).toList().indexOf(item.id());
        if (was == null || at < 0 || at >= was.size()) {
            throw new BadInput("was", "已不能恢复，请逐条修改");
        }
        return Tags.parse(was.get(at));
    }

    private static Seen seen(String pick) {
        var parts = pick.split("\\.");
        try {
            return new Seen(new DisclosureId(Long.parseLong(parts[0])), Integer.parseInt(parts[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            throw new BadInput("pick", "请重新勾选要办理的信息");
        }
    }

    public String back() {
        return queue == null || !queue.matches("[a-z]+")
                ? "/console/disclosure"
                : "/console/disclosure/review?tab=" + queue;
    }
}
