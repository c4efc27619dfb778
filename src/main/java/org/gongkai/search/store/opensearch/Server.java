package org.gongkai.search.store.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks JSON with the server. */
final class Server {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int NOT_FOUND = 404;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private final @Nullable String authorization;

    Server(String address, String user, String password) {
        this.address = address.replaceAll("/+$", "");
        this.authorization = user.isEmpty() ? null
                : "Basic " + Base64.getEncoder()
                        .encodeToString((user + ":" + password).getBytes(
                                StandardCharsets.UTF_8));
    }

    JsonNode get(String path) {
        return send("GET", path, null, "application/json").orElseThrow();
    }

    Optional<JsonNode> find(String path) {
        return send("GET", path, null, "application/json");
    }

    JsonNode send(String method, String path, Map<String, ?> body) {
        return send(method, path, JSON.writeValueAsString(body), "application/json").orElseThrow();
    }

    /** Without a body, which Elasticsearch refuses where it expects none. */
    void order(String path) {
        send("POST", path, null, "application/json");
    }

    void delete(String path) {
        send("DELETE", path, null, "application/json");
    }

    /** Lines of JSON, as the bulk interface takes them; one that is refused is an error of all. */
    void bulk(String path, String lines) {
        var answer = send("POST", path, lines, "application/x-ndjson").orElseThrow();
        if (answer.path("errors").asBoolean()) {
            throw new IllegalStateException("the search server refused entries: " + first(answer));
        }
    }

    private static String first(JsonNode answer) {
        for (var item : answer.path("items")) {
            for (var result : item) {
                if (result.has("error")) {
                    return result.path("error").toString();
                }
            }
        }
        return answer.toString();
    }

    /** Empty where there is no such thing. */
    private Optional<JsonNode> send(String method, String path, @Nullable String body, String type) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("%s %s: %d %s".formatted(method, path, answer.statusCode(), answer
                        .body()));
            }
            return Optional.of(JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException("the search server does not answer", e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
