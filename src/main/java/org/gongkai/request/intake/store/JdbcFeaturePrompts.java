package org.gongkai.request.intake.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.gongkai.request.intake.domain.FeaturePrompt;
import org.gongkai.request.intake.domain.FeaturePrompts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One row an organ; its questions are read and written together. */
@Repository
class JdbcFeaturePrompts implements FeaturePrompts {
    private static final TypeReference<List<FeaturePrompt>> PROMPTS = new TypeReference<>() {
    };

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcFeaturePrompts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Sheet of(OrganId organ) {
        return jdbc.sql("select prompts, version from request_feature_prompts where organ_id = ?")
                .param(organ.value())
                .query((row, n) -> new Sheet(organ, json.readValue(row.getString("prompts"), PROMPTS), row.getInt(
                        "version")))
                .optional()
                .orElseGet(() -> new Sheet(organ, List.of(), 0));
    }

    @Override
    public Map<OrganId, List<FeaturePrompt>> all() {
        var all = new HashMap<OrganId, List<FeaturePrompt>>();
        jdbc.sql("select organ_id, prompts from request_feature_prompts where prompts <> '[]'").query(row -> {
            all.put(new OrganId(row.getLong("organ_id")), json.readValue(row.getString("prompts"), PROMPTS));
        });
        return all;
    }

    @Override
    public void save(Sheet sheet) {
        int saved = jdbc.sql("""
                insert into request_feature_prompts (organ_id, prompts, version) values (:organ, :prompts::jsonb, 1)
                on conflict (organ_id) do update
                set prompts = :prompts::jsonb, version = request_feature_prompts.version + 1
                where request_feature_prompts.version = :version""")
                .param("organ", sheet.organ().value())
                .param("prompts", json.writeValueAsString(sheet.prompts()))
                .param("version", sheet.version())
                .update();
        if (saved == 0) {
            throw new NewerVersionExists(Subject.of("request-prompts", sheet.organ().value()));
        }
    }
}
