package org.gongkai.disclosure.imports;

import static org.gongkai.law.ArticleRef.art;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/** An officer had the rows of a table entered. */
public record ImportStarted(ImportId id, ImportMode mode) implements OfficialAct {
    @Override
    public Subject subject() {
        return Subject.of("import", id.value());
    }

    /** Keeping information together and findable is the organ's duty. */
    @Override
    public ArticleRef basis() {
        return art(8);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("mode", mode.name());
    }
}
