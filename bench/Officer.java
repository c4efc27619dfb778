import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;

/** An officer of the model county's disclosure office at a browser. */
class Officer {
    static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final String site;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Officer(String site) throws Exception {
        this.site = site;
        var door = page("/console/sign-in");
        var answer = post("/console/sign-in", Map.of("_csrf", first(TOKEN, door), "login", "gkb", "password",
                "Yanshi-Gongkai-2026"));
        if (answer.headers().firstValue("Location").orElse("").contains("sign-in")) {
            throw new IllegalStateException("could not sign in: " + answer.headers().map());
        }
    }

    HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString());
    }

    String page(String path) throws Exception {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        var form = new ArrayList<String>();
        fields.forEach((name, value) -> form.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(path, "application/x-www-form-urlencoded", String.join("&", form).getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> send(String path, String type, byte[] body) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", type)
                .header("Origin", site)
                .POST(BodyPublishers.ofByteArray(body))
                .build(), BodyHandlers.ofString());
    }

    static String first(Pattern what, String in) {
        var found = what.matcher(in);
        if (!found.find()) {
            throw new IllegalStateException("no " + what + " in\n" + in.substring(0, Math.min(2_000, in.length())));
        }
        return found.group(1);
    }
}
