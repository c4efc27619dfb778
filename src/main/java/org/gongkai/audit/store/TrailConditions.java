package org.gongkai.audit.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.audit.domain.TrailFilter;

/** The filter as SQL: only the conditions that are set, so that each search finds its index. */
final class TrailConditions {
    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();
    private final ZoneId zone;

    TrailConditions(TrailFilter filter, ZoneId zone) {
        this.zone = zone;
        if (filter.from() != null) {
            add("at >= :from", "from", startOf(filter.from()));
        }
        if (filter.to() != null) {
            add("at < :until", "until", startOf(filter.to().plusDays(1)));
        }
        if (filter.organ() != null) {
            add("organ_id = :organ", "organ", filter.organ().value());
        }
        addText("login", filter.login());
        addText("deed", filter.deed());
        addText("subject_type", filter.subjectType());
        addText("subject_id", filter.subjectId());
        addText("address", filter.address());
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private Object startOf(LocalDate day) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private void addText(String column, String wanted) {
        if (!wanted.isBlank()) {
            add(column + " = :" + column, column, wanted.strip());
        }
    }

    private void add(String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        parameters.put(name, value);
    }
}
