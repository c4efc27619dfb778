package org.gongkai.disclosure.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.Stage;
import org.gongkai.identity.Officer;
import org.gongkai.testing.Office;
import org.gongkai.testing.TestOfficers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer whose browser runs no scripts: pages are fetched, their forms are sent as they stand, files and all. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "gongkai.data=target/test-data", "gongkai.demo=false", "gongkai.database.name=test_${random.uuid}"})
class WithoutScriptsTest {
    private static final String BOUNDARY = "----gongkai-test-boundary";
    private static final Pattern FIELD = Pattern.compile(
            "<input[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"|<textarea[^>]*name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>");

    @LocalServerPort
    int port;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    Disclosures disclosures;
    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .build();

    @Test
    void anItemIsBegunFromWordGetsItsAttachmentIsSavedAndSubmitted() throws Exception {
        signIn(desk.author());
        var word = Office.word(folder.resolve("通知.docx"), "测试县测试局关于无脚本办理的通知", "一、正文在这里。");
        var begun = upload("/console/disclosure/new", "/console/disclosure/new",
                Map.of("organ", desk.organ().toString()), "word", word);
        assertThat(begun.statusCode()).isEqualTo(200);
        String item = begun.uri().getPath().replace("/edit", "");
        assertThat(begun.body()).contains("测试县测试局关于无脚本办理的通知", "正文在这里");

        var sheet = Office.sheet(folder.resolve("清单.xlsx"), new String[]{"序号"}, new String[]{"1"});
        var fields = fieldsOf(begun.body());
        fields.putAll(Map.of("summary", "没有脚本也能办理", "formedOn", "2024-03-01", "channels", "SITE", "column",
                desk.column().toString(), "openness", "PROACTIVE", "origin", "SELF_MADE"));
        var attached = upload(item + "/edit", item + "/attachments", fields, "files", sheet);
        assertThat(attached.statusCode()).isEqualTo(200);
        assertThat(attached.body()).contains("清单");

        var saved = fieldsOf(attached.body());
        saved.putAll(Map.of("channels", "SITE", "column", desk.column().toString(), "openness", "PROACTIVE", "origin",
                "SELF_MADE"));
        assertThat(send(item + "/edit", saved).statusCode()).isEqualTo(200);
        var asked = get(item + "/submission");
        var act = fieldsOf(asked);
        act.put("accept", "true");
        post(item + "/submission", act);

        var id = new DisclosureId(Long.parseLong(item.substring(item.lastIndexOf('/') + 1)));
        var kept = disclosures.find(id).orElseThrow();
        assertThat(kept.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(kept.snapshot().inWork().content().attachments()).hasSize(1);
    }

    private void signIn(Officer officer) throws Exception {
        var fields = fieldsOf(get("/console/sign-in"));
        fields.put("login", officer.login());
        fields.put("password", TestOfficers.PASSWORD);
        assertThat(post("/console/sign-in", fields).body()).contains("退出");
    }

    private String get(String path) throws Exception {
        return http.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    /** As browsers do: an answer that leads on is fetched, and nothing of the form goes along. */
    private HttpResponse<String> follow(HttpResponse<String> answer) throws Exception {
        var next = answer.headers().firstValue("Location");
        return next.isEmpty()
                ? answer
                : follow(http.send(HttpRequest.newBuilder(answer.uri().resolve(next.get())).build(),
                        BodyHandlers.ofString()));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        var form = fields.entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return follow(http.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build(), BodyHandlers.ofString()));
    }

    /** The form of a page as a browser sends it when it holds files. */
    private HttpResponse<String> upload(String page, String action, Map<String, String> more, String name, Path file)
            throws Exception {
        var fields = fieldsOf(get(page));
        fields.putAll(more);
        return send(action, fields, name, file);
    }

    private HttpResponse<String> send(String action, Map<String, String> fields) throws Exception {
        return send(action, fields, "", null);
    }

    private HttpResponse<String> send(String action, Map<String, String> fields, String name, @Nullable Path file)
            throws Exception {
        var body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            part(body, "name=\"" + field.getKey() + "\"", field.getValue().getBytes(UTF_8));
        }
        if (file != null) {
            part(body, "name=\"" + name + "\"; filename=\"" + file.getFileName() + "\"", Files.readAllBytes(file));
        }
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return follow(http.send(request(action).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build(), BodyHandlers.ofString()));
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) throws IOException {
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    /** What the forms of a page hold; boxes and choices are left to the one who fills them in. */
    private static Map<String, String> fieldsOf(String page) {
        var fields = new LinkedHashMap<String, String>();
        var found = FIELD.matcher(page.substring(page.indexOf("<main")));
        while (found.find()) {
            boolean input = found.group(1) != null;
            if (!input || !found.group().matches("(?s).*type=\"(radio|checkbox)\".*")
                    || found.group(1).equals("attachments")) {
                fields.putIfAbsent(input ? found.group(1) : found.group(3),
                        unescaped(input ? found.group(2) : found.group(4)));
            }
        }
        return fields;
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace(
                        "&amp;", "&");
    }
}
