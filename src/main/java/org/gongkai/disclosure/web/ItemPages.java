package org.gongkai.disclosure.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.domain.Act;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Edition;
import org.gongkai.disclosure.domain.Stage;
import org.gongkai.disclosure.domain.StepTaken;
import org.gongkai.law.NoSuchRecord;
import org.jspecify.annotations.Nullable;

/** Small things all pages of an item share. */
final class ItemPages {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneId.of("Asia/Shanghai"));

    private ItemPages() {}

    /** The edition officers look at: the one in work, else the one published last. */
    static Edition shown(Disclosure item) {
        var kept = item.snapshot();
        var edition = kept.inWork() != null ? kept.inWork() : kept.published();
        if (edition == null) {
            throw new NoSuchRecord("这份草稿已经放弃");
        }
        return edition;
    }

    /** What the reviewer wants changed, while it is with its author again. */
    static Optional<String> whyReturned(Disclosure item, List<StepTaken> newestFirst) {
        return item.stage() == Stage.RETURNED
                ? newestFirst.stream()
                        .filter(step -> step.act() == Act.RETURN)
                        .findFirst()
                        .map(step -> "%s 退回：%s".formatted(step.by().name(), step.note()))
                : Optional.empty();
    }

    static String titleOf(Content content) {
        return content.title().isEmpty() ? "（未填标题）" : content.title();
    }

    static String minute(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }

    /** Pictures at addresses officers may open before anything is published. */
    static String withPictures(long item, String bodyHtml) {
        return bodyHtml.replaceAll("(<img[^>]*\\ssrc=\")file:(\\d+)\"", "$1/console/disclosure/" + item + "/file/$2\"");
    }
}
