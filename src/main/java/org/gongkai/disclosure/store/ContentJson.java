package org.gongkai.disclosure.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.DocumentNumber;
import org.gongkai.disclosure.domain.Openness;
import org.gongkai.disclosure.domain.Origin;
import org.gongkai.disclosure.domain.ReviewProgress;
import org.gongkai.file.FileId;
import org.gongkai.identity.AccountId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form in which editions are kept. It has a mapper of its own: what was published must stay readable whatever the web
 * interface prefers later, and the domain carries no annotations for it.
 */
final class ContentJson {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {
    };
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(v -> v.withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addMixIn(ColumnId.class, NumberMixIn.class)
            .addMixIn(AccountId.class, NumberMixIn.class)
            .addMixIn(FileId.class, NumberMixIn.class)
            .addMixIn(DocumentNumber.class, TextMixIn.class)
            .addMixIn(Openness.class, OpennessMixIn.class)
            .addMixIn(Origin.class, OriginMixIn.class)
            .build();

    private ContentJson() {}

    static String write(Content content) {
        return MAPPER.writeValueAsString(content);
    }

    static Content read(String json) {
        return MAPPER.readValue(json, Content.class);
    }

    static String write(ReviewProgress progress) {
        return MAPPER.writeValueAsString(progress);
    }

    static ReviewProgress readProgress(String json) {
        return MAPPER.readValue(json, ReviewProgress.class);
    }

    static String write(Map<String, String> facts) {
        return MAPPER.writeValueAsString(facts);
    }

    static Map<String, String> readFacts(String json) {
        return MAPPER.readValue(json, WORDS);
    }

    private abstract static class NumberMixIn {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        NumberMixIn(long value) {}

        @JsonValue
        abstract long value();
    }

    private abstract static class TextMixIn {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        TextMixIn(String value) {}

        @JsonValue
        abstract String value();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@Type(value = Openness.Proactive.class, name = "PROACTIVE"),
            @Type(value = Openness.OnRequest.class, name = "ON_REQUEST"),
            @Type(value = Openness.Closed.class, name = "CLOSED")})
    private interface OpennessMixIn {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@Type(value = Origin.SelfMade.class, name = "SELF_MADE"),
            @Type(value = Origin.FromPublic.class, name = "FROM_PUBLIC"),
            @Type(value = Origin.FromOrgan.class, name = "FROM_ORGAN"),
            @Type(value = Origin.Joint.class, name = "JOINT")})
    private interface OriginMixIn {}
}
