package org.gongkai.disclosure.check;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks other sites whether a page is there, where configuration allows it; off by default, since it leaves the house. */
@Component
class OutsideLinks {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private final boolean allowed;

    OutsideLinks(@Value("${gongkai.check.outside-links:false}") boolean allowed) {
        this.allowed = allowed;
    }

    Optional<LinkTrouble> trouble(URI uri) {
        if (!allowed || !isPublic(uri.getHost())) {
            return Optional.empty();
        }
        try (var client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            var head = HttpRequest.newBuilder(uri)
                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                    .timeout(PATIENCE)
                    .build();
            int status = client.send(head, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == 404 || status == 410
                    ? Optional.of(new LinkTrouble(Severity.WARN, "对方网站说没有这个页面（" + status + "）", "请核对网址"))
                    : Optional.empty();
        } catch (IOException unreachable) {
            return Optional.of(new LinkTrouble(Severity.INFO, "对方网站没有应答", "请用浏览器打开看看"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** A text must not make the server knock at doors of its own network. */
    private static boolean isPublic(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host))
                    .noneMatch(address -> address.isSiteLocalAddress()
                            || address.isLoopbackAddress() || address.isLinkLocalAddress()
                            || address.isAnyLocalAddress());
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
