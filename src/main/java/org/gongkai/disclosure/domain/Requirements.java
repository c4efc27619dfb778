package org.gongkai.disclosure.domain;

import static org.gongkai.law.ArticleRef.art;

import java.util.List;
import java.util.Map;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;

/** What acts on an item require beyond the table of steps. */
final class Requirements {
    private Requirements() {}

    /** Four eyes: nobody reviews an edition he wrote on. */
    static void refuseAuthor(Edition edition, Signature by) {
        if (edition.isBy(by.account())) {
            throw new UnlawfulAct(art(17), "您参与了本版的起草，审核、审查须由他人进行。");
        }
    }

    static void requireComplete(Edition edition, Signature by) {
        var gaps = edition.content().gaps(by.day());
        if (!gaps.isEmpty()) {
            throw new BadInput(gaps);
        }
    }

    static void requirePublishable(Edition edition, Signature by) {
        if (!edition.content().isProactive()) {
            throw new UnlawfulAct(art(13), "公开属性不是“主动公开”，不能发布；请退回修改公开属性。");
        }
        requireComplete(edition, by);
    }

    static String required(String reason, String otherwise) {
        if (reason.isBlank()) {
            throw new BadInput("reason", otherwise);
        }
        return reason.strip();
    }

    static Map<String, String> accepted(List<String> warnings) {
        return warnings.isEmpty() ? Map.of() : Map.of("acceptedWarnings", String.join(",", warnings));
    }
}
