package org.gongkai.opendata.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Locale;
import org.gongkai.web.Pages;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface for people, made from the one for machines. */
@Controller
class InterfaceController {
    private static final String DESCRIPTION = "/v3/api-docs";
    private final OpenApiWebMvcResource description;
    private final JsonMapper json;
    private final Pages pages;

    InterfaceController(OpenApiWebMvcResource description, JsonMapper json, Pages pages) {
        this.description = description;
        this.json = json;
        this.pages = pages;
    }

    @GetMapping("/opendata/jiekou/")
    View page(HttpServletRequest request) throws JsonProcessingException {
        var document = json.readTree(description.openapiJson(request, DESCRIPTION, Locale.CHINA));
        var calls = new ArrayList<CallView>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(call -> calls.add(call(call.getKey(), path.getKey(), call.getValue()))));
        return pages.show("opendata/interface")
                .with("calls", calls)
                .with("base",
                        document.at("/servers/0/url").asString());
    }

    private CallView call(String method, String path, JsonNode call) {
        var parameters = new ArrayList<CallView.Parameter>();
        call.path("parameters")
                .forEach(parameter -> parameters.add(new CallView.Parameter(
                        parameter.get("name").asString(), parameter.get("in").asString(),
                        parameter.path("required").asBoolean(false), parameter.path("description").asString(""),
                        parameter.has("example") ? parameter.get("example").toString() : "")));
        var refusals = new ArrayList<CallView.Refusal>();
        call.get("responses").properties().forEach(answer -> {
            if (!answer.getKey().equals("200")) {
                refusals.add(new CallView.Refusal(answer.getKey(), answer.getValue().path("description").asString("")));
            }
        });
        return new CallView(method.toUpperCase(Locale.ROOT), path, call.path("summary").asString(path), parameters,
                written(call.at("/requestBody/content/application~1json/example")),
                written(call.at("/responses/200/content/application~1json/example")), refusals);
    }

    private String written(JsonNode example) {
        return example.isMissingNode() ? "" : json.writerWithDefaultPrettyPrinter().writeValueAsString(example);
    }
}
