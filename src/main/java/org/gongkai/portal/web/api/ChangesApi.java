package org.gongkai.portal.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.disclosure.PublicChangeLog;
import org.gongkai.disclosure.PublicChangeLog.Change;
import org.gongkai.law.BadInput;
import org.gongkai.portal.web.PublicTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For a neighbour that keeps a copy: everything that changed, removals too, to be fetched again and again from where it left off. */
@RestController
@RequestMapping("/api/v1/changes")
@Tag(name = "changes", description = "增量同步：新增、修改和不再公开的信息")
class ChangesApi {
    private static final int MOST = 500;
    private final PublicChangeLog log;
    private final ApiItems items;

    ChangesApi(PublicChangeLog log, ApiItems items) {
        this.log = log;
        this.items = items;
    }

    /**
     * @param cursor to be sent as {@code after} next time; the same as before when nothing is new
     * @param more whether there is more to fetch at once
     */
    record Changed(List<Entry> changes, @Nullable String cursor, boolean more) {}

    /** @param state PUBLISHED with the item as it is now, or REMOVED: delete your copy */
    record Entry(long id, String state, OffsetDateTime changedAt, @Nullable ApiItem item) {}

    @GetMapping
    @Operation(summary = "自上次以来的变化，按发生顺序；同一条信息只给最新状态，重复取用无害")
    ResponseEntity<Changed> list(
            @Parameter(description = "上一次回答中的 cursor；首次不填") @RequestParam(required = false) @Nullable String after,
            @Parameter(description = "只要此刻以后的变化，如 2026-01-01T00:00:00+08:00") @RequestParam(required = false) @Nullable String since,
            @Parameter(description = "每次最多取几条，1–500") @RequestParam(defaultValue = "100") int limit) {
        int most = Math.clamp(limit, 1, MOST);
        var found = log.list(moment(since), after, most);
        var cursor = found.isEmpty() ? after : found.getLast().place();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(mark(found, cursor))
                .body(new Changed(found.stream().map(this::entry).toList(), cursor, found.size() == most));
    }

    /** Each change has a place of its own, so the places tell whether anything is different. */
    private static String mark(List<Change> found, @Nullable String cursor) {
        return "W/\"%s-%x\"".formatted(cursor, found.stream().map(Change::place).toList().hashCode());
    }

    private Entry entry(Change change) {
        var item = change.item();
        return new Entry(change.id().value(), item == null ? "REMOVED" : "PUBLISHED",
                change.at().atZone(PublicTimes.ZONE).toOffsetDateTime(), item == null ? null : items.of(item));
    }

    private static @Nullable Instant moment(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(typed).toInstant();
        } catch (DateTimeException e) {
            throw new BadInput("since", "时间应写成 2026-01-01T00:00:00+08:00 这样（网址中 + 写作 %2B）");
        }
    }
}
