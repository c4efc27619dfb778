package org.gongkai.request.redaction.application;

import java.util.LinkedHashMap;
import java.util.List;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.gongkai.request.redaction.GroundReworded;
import org.gongkai.request.redaction.domain.Ground;
import org.gongkai.request.redaction.domain.Redactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How grounds for withholding are worded on boxes and in letters. Which row of the official table a ground counts in, and what
 * that row is called, is the form's business and cannot be changed.
 */
@Service
public class WordingGrounds {
    private static final int LONGEST = 60;

    private final Redactions redactions;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;

    WordingGrounds(Redactions redactions, AccessPolicy policy, ApplicationEventPublisher events) {
        this.redactions = redactions;
        this.policy = policy;
        this.events = events;
    }

    public List<Ground> list(Officer officer) {
        policy.requireSomewhere(officer, Permission.READ_REQUESTS);
        return redactions.grounds();
    }

    @Transactional
    public void reword(String code, String term, String article, Officer officer) {
        policy.requireSomewhere(officer, Permission.SUPERVISE_REQUESTS);
        var ground = redactions.grounds()
                .stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("没有这个理由：" + code));
        var wrong = new LinkedHashMap<String, String>();
        check(wrong, "term", term, "请填写理由的说法，不超过 %d 字");
        check(wrong, "article", article, "请填写引用的条文，不超过 %d 字");
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        redactions.reword(new Ground(code, ground.outcome(), term.strip(), article.strip()));
        events.publishEvent(new GroundReworded(new Subject("request-ground", code), said(ground.term(), ground
                .article()), said(term, article)));
    }

    private static void check(LinkedHashMap<String, String> wrong, String field, String text, String what) {
        if (text.isBlank() || text.strip().length() > LONGEST) {
            wrong.put(field, what.formatted(LONGEST));
        }
    }

    private static String said(String term, String article) {
        return term.strip() + "（" + article.strip() + "）";
    }
}
