package org.gongkai.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.gongkai.identity.Role;
import org.gongkai.identity.domain.AccountDirectory.Filter;
import org.gongkai.identity.domain.AccountDirectory.State;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Cursor;
import org.jspecify.annotations.Nullable;

/** The filters of an account list as they stand in the address, and where its page begins. */
public record AccountFilterForm(@Nullable String words, @Nullable Long organ, @Nullable Role role,
        @Nullable State state, @Nullable String after, @Nullable String before) {

    Cursor from() {
        return Cursor.of(after, before);
    }

    Filter filter() {
        return new Filter(wordsOrNone(), organ == null ? null : new OrganId(organ), role, state);
    }

    public String wordsOrNone() {
        return words == null ? "" : words;
    }

    public boolean isSet() {
        return !query().isEmpty();
    }

    /** For links that keep the filters, each parameter followed by {@code &}. */
    public String query() {
        return parameter("words", wordsOrNone()) + parameter("organ", organ) + parameter("role", role)
                + parameter("state", state);
    }

    private static String parameter(String name, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.isBlank() ? "" : name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&";
    }
}
