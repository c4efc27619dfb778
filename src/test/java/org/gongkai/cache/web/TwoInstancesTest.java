package org.gongkai.cache.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.gongkai.GongkaiApplication;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.database.DatabaseReach;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.disclosure.application.EndingDisclosures;
import org.gongkai.disclosure.domain.Ending;
import org.gongkai.search.application.KeepingTheWordBook;
import org.gongkai.search.domain.WordBooks;
import org.gongkai.testing.Line;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A second instance on the same database, behind a line of its own: what one publishes or takes back the other shows so. */
@RealDatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoInstancesTest {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Pattern DATABASE = Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)/(.+)");

    @Autowired
    Environment here;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    EndingDisclosures ending;
    @Autowired
    PublicDisclosures disclosures;
    @Autowired
    KeepingTheWordBook words;
    @Autowired
    Catalogue catalogue;
    @Autowired
    TestOrgans organs;

    private final HttpClient http = HttpClient.newHttpClient();
    private Line line;
    private ConfigurableApplicationContext other;

    @BeforeAll
    void startTheOther() throws IOException {
        organs.department();
        var url = DATABASE.matcher(here.getRequiredProperty("spring.datasource.url"));
        assertThat(url.matches()).isTrue();
        line = new Line(url.group(1), Integer.parseInt(url.group(2)));
        other = new SpringApplicationBuilder(GongkaiApplication.class).run("--server.port=0", "--gongkai.demo=false",
                "--gongkai.first-administrators=false", "--gongkai.data=target/test-data-other",
                "--spring.main.banner-mode=off", "--spring.jmx.enabled=false",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + line.port() + "/" + url.group(3),
                "--spring.datasource.username=" + here.getRequiredProperty("spring.datasource.username"),
                "--spring.datasource.password=" + here.getRequiredProperty("spring.datasource.password"),
                "--spring.flyway.url=" + here.getRequiredProperty("spring.flyway.url"),
                "--spring.flyway.user=" + here.getRequiredProperty("spring.flyway.user"),
                "--spring.flyway.password=" + here.getRequiredProperty("spring.flyway.password"));
        hearsUs();
    }

    @AfterAll
    void stopTheOther() throws IOException {
        other.close();
        line.close();
    }

    @Test
    void whatIsPublishedHereIsListedThereWithinASecond() throws Exception {
        var column = desk.column();
        String list = "/xxgk/ceshiju/" + catalogue.get(column).slug() + "/";
        await().atMost(Duration.ofSeconds(10)).until(() -> get(list).statusCode() == 200);

        var id = desk.published(desk.content("另一实例的列表", column));

        await().atMost(SOON).until(() -> get(list).body().contains("_" + id + ".html"));
    }

    @Test
    void whatIsTakenBackHereIsGoneThereWithinASecond() throws Exception {
        String page = published();
        assertThat(get(page).statusCode()).isEqualTo(200);

        withdraw(page);

        await().atMost(SOON).until(() -> get(page).statusCode() == 410);
    }

    @Test
    void aKeptSearchAnswerThereLosesWhatIsTakenBackHereWithinASecond() throws Exception {
        String page = published();
        String search = "/search?q=" + URLEncoder.encode("两个实例的信息", UTF_8);
        await().atMost(Duration.ofSeconds(10)).until(() -> get(search).body().contains(page));
        assertThat(get(search).headers().firstValue("ETag")).isPresent();

        withdraw(page);

        await().atMost(SOON).until(() -> !get(search).body().contains(page));
    }

    @Test
    void whileTheDatabaseIsAwayPagesAnswerFromWhatIsKeptAndTypedTextIsGivenBack() throws Exception {
        String page = published();
        String whole = get(page).body();
        line.cut();
        try {
            await().atMost(Duration.ofSeconds(10)).until(() -> reach().awaySince().isPresent());

            var kept = get(page);
            assertThat(kept.statusCode()).isEqualTo(200);
            assertThat(kept.body()).contains("网站正在维护，本页是");
            assertThat(kept.body().replaceFirst("<p class=\"kept-note\".*?</p>", "")).isEqualTo(whole);
            assertThat(get("/xxgk/nothing/kept/").statusCode()).isEqualTo(503);
            assertThat(get("/api/v1/organs").headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertTypedTextComesBack("application/x-www-form-urlencoded", "title=a&bodyHtml=%E6%AD%A3%E6%96%87");
            assertTypedTextComesBack("multipart/form-data; boundary=b",
                    "--b\r\nContent-Disposition: form-data; name=\"bodyHtml\"\r\n\r\n正文\r\n--b--\r\n");
        } finally {
            line.mend();
            hearsUs();
        }
    }

    @Test
    void whatWasTakenBackWhileTheOtherCouldNotHearIsGoneAsSoonAsItCan() throws Exception {
        String page = published();
        assertThat(get(page).statusCode()).isEqualTo(200);
        line.cut();
        await().atMost(Duration.ofSeconds(10)).until(() -> !reach().hearsOthers());
        withdraw(page);

        line.mend();
        hearsUs();

        assertThat(get(page).statusCode()).isEqualTo(410);
    }

    @Test
    void whatIsPublishedHereIsFoundThereWithinASecondAndNoLongerWhenTakenBack() throws Exception {
        indexed();
        var id = desk.published(desk.content("邻近实例检索所得甲子", desk.column()));

        await().atMost(SOON).until(() -> get(searchFor("检索所得甲子")).body().contains("_" + id + ".html"));
        withdraw(urlOf(id));

        await().atMost(SOON).until(() -> !get(searchFor("检索所得甲子")).body().contains("_" + id + ".html"));
    }

    @Test
    void aWordAddedToTheBookHereIsUnderstoodThereWithinASecond() throws Exception {
        indexed();
        var id = desk.published(desk.content("邻近实例词库乙丑事项", desk.column()));
        await().atMost(SOON).until(() -> get(searchFor("词库乙丑事项")).body().contains("_" + id + ".html"));
        assertThat(get(searchFor("娃娃叫法")).body()).doesNotContain("_" + id + ".html");

        words.add(desk.office(), WordBooks.Kind.COLLOQUIAL, "词库乙丑事项 娃娃叫法", "");

        await().atMost(SOON).until(() -> get(searchFor("娃娃叫法")).body().contains("_" + id + ".html"));
    }

    /** The other has its own index. */
    private void indexed() {
        await().atMost(Duration.ofSeconds(60)).until(() -> !get(searchFor("公开")).body().contains("检索索引正在建立"));
    }

    private static String searchFor(String words) {
        return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private void assertTypedTextComesBack(String type, String form) throws Exception {
        var answer = send(HttpRequest.newBuilder(uri("/console/disclosures/new"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("name=\"bodyHtml\"", "正文", "action=\"/console/disclosures/new\"");
    }

    private String published() {
        var id = desk.published(desk.content("两个实例的信息", desk.column()));
        await().atMost(Duration.ofSeconds(10)).until(() -> get(urlOf(id)).statusCode() == 200);
        return urlOf(id);
    }

    private String urlOf(DisclosureId id) {
        return ((PublicAnswer.Shown) disclosures.find(id)).disclosure().item().url();
    }

    private void withdraw(String page) {
        var id = new DisclosureId(Long.parseLong(page.replaceAll(".*_(\\d+)\\.html", "$1")));
        ending.withdraw(desk.seen(id), Ending.Kind.OTHER, "内容有误，核实后重新发布", null, desk.office());
    }

    private DatabaseReach reach() {
        return other.getBean(DatabaseReach.class);
    }

    private void hearsUs() {
        await().atMost(Duration.ofSeconds(20)).until(() -> reach().hearsOthers() && reach().awaySince().isEmpty());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    private URI uri(String path) {
        int port = ((WebServerApplicationContext) other).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
