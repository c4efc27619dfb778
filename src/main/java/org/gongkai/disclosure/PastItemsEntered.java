package org.gongkai.disclosure;

import static org.gongkai.law.ArticleRef.art;

import java.util.List;
import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/**
 * A batch of items published earlier came in.
 *
 * @param items facts of each item, in order
 */
public record PastItemsEntered(List<PublicationFact> items) implements OfficialAct {
    public PastItemsEntered {
        items = List.copyOf(items);
    }

    @Override
    public Subject subject() {
        return Subject.of("disclosure", items.isEmpty() ? 0 : items.getFirst().id().value());
    }

    @Override
    public ArticleRef basis() {
        return art(8);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("items", Integer.toString(items.size()));
    }
}
