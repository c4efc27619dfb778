package org.gongkai.audit.domain;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** What is done to the trail itself leaves its trace, too. */
public sealed interface AuditAct extends OfficialAct {
    /** Network operators keep logs for six months at least. The text of 2016 is meant, whose number was looked up. */
    ArticleRef LOG_DUTY = ArticleRef.of("网络安全法（2016）", 21);

    @Override
    default Subject subject() {
        return new Subject("audit", "trail");
    }

    @Override
    default ArticleRef basis() {
        return LOG_DUTY;
    }

    /** @param filter what was looked for, as in the address of the page */
    record TrailExported(String filter) implements AuditAct {
        @Override
        public Map<String, String> facts() {
            return Map.of("filter", filter);
        }
    }

    /** @param entries how many there were at the time */
    record TrailVerificationStarted(long entries) implements AuditAct {
        @Override
        public Map<String, String> facts() {
            return Map.of("entries", Long.toString(entries));
        }
    }
}
