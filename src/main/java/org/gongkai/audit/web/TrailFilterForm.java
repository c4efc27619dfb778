package org.gongkai.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.gongkai.audit.domain.TrailFilter;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The search as it stands in the address. */
public record TrailFilterForm(@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to, @Nullable String login, @Nullable Long organ,
        @Nullable String deed, @Nullable String subjectType, @Nullable String subjectId, @Nullable String address) {
    public TrailFilterForm {
        login = orEmpty(login);
        deed = orEmpty(deed);
        subjectType = orEmpty(subjectType);
        subjectId = orEmpty(subjectId);
        address = orEmpty(address);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    TrailFilter filter() {
        return new TrailFilter(from, to, orEmpty(login), organ == null ? null : new OrganId(organ), orEmpty(deed),
                orEmpty(subjectType), orEmpty(subjectId), orEmpty(address));
    }

    public boolean isSet() {
        return !query().isEmpty();
    }

    /** For links that keep the search, each parameter followed by {@code &}. */
    public String query() {
        return parameter("from", from) + parameter("to", to) + parameter("login", login) + parameter("organ", organ)
                + parameter("deed", deed) + parameter("subjectType", subjectType) + parameter("subjectId", subjectId)
                + parameter("address", address);
    }

    private static String parameter(String name, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.isBlank() ? "" : name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&";
    }
}
