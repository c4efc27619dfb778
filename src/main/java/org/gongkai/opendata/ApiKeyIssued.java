package org.gongkai.opendata;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An administrator gave somebody a key of the interface. */
public record ApiKeyIssued(long id, String name, String scopes, int perMinute, String expiresOn)
        implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("api-key", id);
    }

    /** Platforms of disclosure are to work together. */
    @Override
    public ArticleRef basis() {
        return ArticleRef.art(24);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("name", name, "scopes", scopes, "perMinute", Integer.toString(perMinute), "expiresOn", expiresOn);
    }
}
