package org.gongkai.request.redaction;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** A ground for withholding is worded or cited otherwise from now on; the row of the official table it counts in stays. */
public record GroundReworded(Subject subject, String before, String after) implements OfficialAct {
    @Override
    public ArticleRef basis() {
        return ArticleRef.art(37);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("before", before, "after", after);
    }
}
