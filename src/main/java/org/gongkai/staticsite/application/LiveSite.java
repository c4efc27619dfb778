package org.gongkai.staticsite.application;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** This application as a reader sees it: what an export writes is what it answers. */
@Component
class LiveSite {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private volatile String address;

    LiveSite(@Value("${gongkai.staticsite.source:}") String address) {
        this.address = address;
    }

    /** @param body to be closed by whoever asked */
    record Answer(int status, String contentType, Optional<String> location, InputStream body) {
        boolean isPage() {
            return contentType.startsWith("text/html");
        }
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        if (address.isEmpty() && started.getApplicationContext().getServerNamespace() == null) {
            address = "http://127.0.0.1:" + started.getWebServer().getPort();
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("User-Agent", "gongkai-export")
                .build();
        HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
        return new Answer(answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""),
                answer.headers().firstValue("Location"), answer.body());
    }
}
