package org.gongkai.law;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event that must leave a trace (留痕). Events are named in the past tense and carry ids, dates and the article, never
 * names, phone numbers or texts of persons; {@code audit} adds who, when and from where, in the same transaction.
 */
public interface OfficialAct {
    Subject subject();

    /** The rule the act was done under. */
    ArticleRef basis();

    /** Why, in the officer's own words, where a reason is asked for. */
    default @Nullable String reason() {
        return null;
    }

    /** What else the trace should keep, such as old and new values; keys in lower camel case. */
    default Map<String, String> facts() {
        return Map.of();
    }
}
