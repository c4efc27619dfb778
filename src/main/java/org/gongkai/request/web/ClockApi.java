package org.gongkai.request.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.gongkai.law.BadInput;
import org.gongkai.request.domain.LegalClock;
import org.gongkai.request.web.ClockQuestion.TypedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /api/v1/clock}: the same clock that runs our own cases, for anybody's. It keeps nothing. */
@RestController
class ClockApi {
    private static final int LARGEST_BODY = 256 * 1024;

    private final Calendars calendars;
    private final JsonMapper json;
    private final String local;

    ClockApi(Calendars calendars, JsonMapper json, @Value("${gongkai.calendar:CN}") String local) {
        this.calendars = calendars;
        this.json = json;
        this.local = local;
    }

    @PostMapping("/api/v1/clock")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClockBody.class)))
    ClockAnswer read(@RequestBody(required = false) byte @Nullable [] body) {
        var question = ClockReader.read(typed(body == null ? new byte[0] : body), local);
        var calendar = calendars.get(question.calendar());
        return ClockAnswer.of(LegalClock.read(question.facts(), question.asOf(), calendar), question.asOf());
    }

    private ClockQuestion.Typed typed(byte[] body) {
        var root = parse(body);
        return new ClockQuestion.Typed(text(root, "receivedOn"), text(root, "calendar"), text(root, "asOf"),
                events(root));
    }

    private JsonNode parse(byte[] body) {
        if (body.length > LARGEST_BODY) {
            throw new BadInput("body", "请求体过大");
        }
        try {
            var root = json.readTree(body);
            if (root.isObject()) {
                return root;
            }
        } catch (JacksonException e) {
            throw new BadInput("body", "不是正确的 JSON：" + e.getOriginalMessage());
        }
        throw new BadInput("body", "请求体须是一个 JSON 对象");
    }

    private static List<TypedEvent> events(JsonNode root) {
        var events = root.path("events");
        if (events.isMissingNode() || events.isNull()) {
            return List.of();
        }
        if (!events.isArray()) {
            throw new BadInput("events", "events 须是数组");
        }
        var typed = new ArrayList<TypedEvent>();
        for (var event : events) {
            typed.add(event(event, typed.size()));
        }
        return typed;
    }

    private static TypedEvent event(JsonNode event, int place) {
        if (!event.isObject()) {
            throw new BadInput("events[" + place + "]", "每个事件须是一个对象");
        }
        var fields = new HashMap<String, String>();
        event.properties().forEach(field -> fields.put(field.getKey(), text(event, field.getKey())));
        return new TypedEvent(fields);
    }

    private static String text(JsonNode object, String field) {
        var value = object.path(field);
        return value.isMissingNode() || value.isNull() ? "" : value.isValueNode() ? value.asString() : value.toString();
    }
}
