package org.gongkai.opendata.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongkai.web.Site;
import org.gongkai.web.Words;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the description of the interface says besides what can be read from the code: who offers it, examples, refusals. */
@Configuration
class OpenApiDocument {
    private static final String PROBLEM = "Problem";
    private static final String KEY = "key";
    private static final String JSON = "application/json";
    private static final String PROBLEM_JSON = "application/problem+json";
    private final Words words;

    OpenApiDocument(Words words) {
        this.words = words;
    }

    @Bean
    OpenAPI interfaceOf(Site site) {
        return new OpenAPI()
                .info(new Info().title(words.of("opendata.api.title", site.name()))
                        .description(words.of("opendata.api.about"))
                        .version("v1")
                        .contact(new Contact().name(site.name()).url(site.baseUrl() + "/opendata/")))
                .servers(List.of(new Server().url(site.baseUrl())))
                .components(new Components().addSecuritySchemes(KEY,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(words.of("opendata.api.key"))))
                .security(List.of(new SecurityRequirement(), new SecurityRequirement().addList(KEY)));
    }

    @Bean
    OpenApiCustomizer examplesAndRefusals(JsonMapper json) throws IOException {
        JsonNode examples;
        try (var file = new ClassPathResource("opendata/api-examples.json").getInputStream()) {
            examples = json.readTree(file);
        }
        return document -> {
            document.getComponents().addSchemas(PROBLEM, problem());
            document.getPaths()
                    .forEach((path, item) -> item.readOperationsMap()
                            .forEach((method, operation) -> complete(path, method, operation, examples, json)));
        };
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation, JsonNode examples,
            JsonMapper json) {
        var example = examples.get(method + " " + path);
        if (example != null) {
            answered(operation, json.convertValue(example.get("answer"), Object.class));
            asked(operation, example, json);
            operation.summary(example.get("summary").asString());
        }
        var tooMany = refusal("opendata.api.429");
        tooMany.addHeaderObject("Retry-After", new Header().schema(new IntegerSchema()));
        operation.getResponses().addApiResponse("400", refusal("opendata.api.400"));
        operation.getResponses().addApiResponse("401", refusal("opendata.api.401"));
        operation.getResponses().addApiResponse("403", refusal("opendata.api.403"));
        operation.getResponses().addApiResponse("429", tooMany);
        if (path.contains("{")) {
            operation.getResponses().addApiResponse("404", refusal("opendata.api.404"));
        }
        if (path.endsWith("/disclosures/{id}")) {
            operation.getResponses().addApiResponse("410", refusal("opendata.api.410"));
        }
    }

    private void answered(Operation operation, Object example) {
        var ok = operation.getResponses().get("200");
        if (ok == null) {
            return;
        }
        ok.description(words.of("opendata.api.200"));
        ok.getContent().values().forEach(type -> type.example(example));
    }

    private static void asked(Operation operation, JsonNode example, JsonMapper json) {
        var body = operation.getRequestBody();
        if (body != null && example.has("ask")) {
            var content = body.getContent().get(JSON);
            if (content != null) {
                content.example(json.convertValue(example.get("ask"), Object.class));
            }
        }
        if (operation.getParameters() != null && example.has("parameters")) {
            operation.getParameters()
                    .stream()
                    .filter(parameter -> example.get("parameters").has(parameter.getName()))
                    .forEach(parameter -> parameter.example(json.convertValue(
                            example.get("parameters").get(parameter.getName()), Object.class)));
        }
    }

    private ApiResponse refusal(String key) {
        return new ApiResponse().description(words.of(key))
                .content(new Content().addMediaType(PROBLEM_JSON,
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    /** RFC 9457. */
    private static Schema<?> problem() {
        var problem = new ObjectSchema();
        problem.properties(Map.of("type", new StringSchema(), "title", new StringSchema(), "status",
                new IntegerSchema(), "detail", new StringSchema(), "instance", new StringSchema(), "rule",
                new StringSchema(), "fields", new ObjectSchema().additionalProperties(new StringSchema())));
        problem.required(List.of("type", "title", "status"));
        return problem;
    }
}
