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
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.GongkaiApplication;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.database.DatabaseReach;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.search.application.KeepingTheWordBook;
import org.gongkai.search.domain.WordBooks;
import org.gongkai.testing.Line;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOrgans;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
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
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=b";
    private static final Pattern DATABASE = Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)/(.+)");

    @Autowired
    Environment here;
    @Autowired
    DisclosureDesk desk;
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

        desk.withdraw(page);

        await().atMost(SOON).until(() -> get(page).statusCode() == 410);
    }

    @Test
    void aKeptSearchAnswerThereLosesWhatIsTakenBackHereWithinASecond() throws Exception {
        String page = published();
        String search = "/search?q=" + URLEncoder.encode("两个实例的信息", UTF_8);
        await().atMost(Duration.ofSeconds(10)).until(() -> get(search).body().contains(page));
        assertThat(get(search).headers().firstValue("ETag")).isPresent();

        desk.withdraw(page);

        await().atMost(SOON).until(() -> !get(search).body().contains(page));
    }

    @Test
    void whileTheDatabaseIsAwayPagesAnswerFromWhatIsKeptAndTypedTextIsGivenBack() throws Exception {
        String page = published();
        String whole = get(page).body();
        whileAway(() -> {
            var kept = get(page);
            assertThat(kept.statusCode()).isEqualTo(200);
            assertThat(kept.body()).contains("网站正在维护，本页是");
            assertThat(kept.body().replaceFirst("<p class=\"kept-note\".*?</p>", "")).isEqualTo(whole);
            assertThat(get("/xxgk/nothing/kept/").statusCode()).isEqualTo(503);
            assertThat(get("/api/v1/organs").headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertTypedTextComesBack(FORM, "title=a&bodyHtml=%E6%AD%A3%E6%96%87");
            assertTypedTextComesBack(PARTS, part("name=\"bodyHtml\"", "正文") + "--b--\r\n");
        });
    }

    @Test
    void whileTheDatabaseIsAwayAFormThatIsNotKeptSaysWhenToComeAgain() throws Exception {
        whileAway(() -> {
            for (String form : List.of("/ysqgk/new", "/ysqgk/status", "/ysqgk/case", "/hdjl/zhaocuo",
                    "/search/subscription?q=a")) {
                var answer = get(form);

                assertThat(answer.statusCode()).as(form).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).as(form).isPresent();
                assertThat(answer.headers().firstValue("Cache-Control")).as(form).hasValue("no-store");
            }
        });
    }

    @Test
    void whatAReaderSentWhileTheDatabaseWasAwayIsGivenBackAndTakenWhenSentAgain() throws Exception {
        String report = "\n第一行有错\r\n\r\n应为“第二行” <b>&amp;";
        var answer = new AtomicReference<HttpResponse<String>>();
        whileAway(() -> answer.set(post("/hdjl/zhaocuo", FORM, "page=/xxgk/&kind=CONTENT&website=&report="
                + URLEncoder.encode(report, UTF_8) + "&contact=a%40example.org")));

        var form = givenBack(answer.get());

        assertThat(form.select("label").eachText()).containsExactly("有错的页面", "哪里有错、应当是什么", "联系方式");
        assertThat(answer.get().body()).contains(">\n\n第一行有错\r\n\r\n应为“第二行” &lt;b&gt;&amp;amp;</textarea>");
        assertThat(sentFrom(form)).contains("contact=a%40example.org", "kind=CONTENT");
        var taken = post(form.attr("action"), FORM, sentFrom(form));
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(taken.headers().firstValue("Location")).get().asString().contains("/hdjl/zhaocuo/huizhi?code=");
    }

    /** Nobody knows yet that the database is away: the request itself comes upon it, its parts taken apart already. */
    @Test
    void anApplicationThatTheLossOfTheDatabaseInterruptsIsGivenBackAndItsFilesAreNamed() throws Exception {
        String parts = part("name=\"contents\"", "2024年养护计划\r\n和附表") + part("name=\"contents\"", "")
                + part("name=\"documentNumber\"", "000000199001010000") + part("name=\"consent\"", "true")
                + part("name=\"materials\"; filename=\"地图.pdf\"\r\nContent-Type: application/pdf", "%PDF")
                + "--b--\r\n";
        line.cut();
        try {
            var form = givenBack(post("/ysqgk/new", PARTS, parts));

            assertThat(form.select("label").eachText())
                    .containsExactly("所需信息的内容", "证件号码", "附件 请重新选择");
            assertThat(form.select("input[type=file][name=materials]")).hasSize(1);
            assertThat(form.text()).contains("刚才选的是：地图.pdf");
            assertThat(form.select("[name=contents]").eachAttr("type")).containsExactly("hidden");
            assertThat(form.select("input[name=documentNumber]").val()).isEqualTo("000000199001010000");
        } finally {
            line.mend();
            hearsUs();
        }
    }

    @Test
    void codesAndPasswordsAreNotGivenBackButAskedForAgain() throws Exception {
        whileAway(() -> {
            var status = post("/ysqgk/status", FORM, "number=ZXXZF-2026-0001&code=K7M2P9QX");
            var door = post("/console/sign-in", FORM, "login=xxy&password=Nobody-Knows-1");

            assertThat(status.body()).doesNotContain("K7M2P9QX");
            assertThat(givenBack(status).select("input[name=code]").val()).isEmpty();
            assertThat(givenBack(status).select("input[name=number]").val()).isEqualTo("ZXXZF-2026-0001");
            assertThat(door.body()).doesNotContain("Nobody-Knows-1");
            assertThat(givenBack(door).select("input[type=password]").eachAttr("name")).containsExactly("password");
        });
    }

    @Test
    void whatCannotBeTakenApartIsSaidToBeLost() throws Exception {
        whileAway(() -> {
            var answer = post("/ysqgk/new", PARTS, "no parts at all");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("没能读出来").doesNotContain("重新提交</button>");
        });
    }

    @Test
    void whatWasTakenBackWhileTheOtherCouldNotHearIsGoneAsSoonAsItCan() throws Exception {
        String page = published();
        assertThat(get(page).statusCode()).isEqualTo(200);
        line.cut();
        await().atMost(Duration.ofSeconds(10)).until(() -> !reach().hearsOthers());
        desk.withdraw(page);

        line.mend();
        hearsUs();

        assertThat(get(page).statusCode()).isEqualTo(410);
    }

    @Test
    void whatIsPublishedHereIsFoundThereWithinASecondAndNoLongerWhenTakenBack() throws Exception {
        indexed();
        var id = desk.published(desk.content("邻近实例检索所得甲子", desk.column()));

        await().atMost(SOON).until(() -> get(searchFor("检索所得甲子")).body().contains("_" + id + ".html"));
        desk.withdraw(id);

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

    private void whileAway(Check check) throws Exception {
        line.cut();
        try {
            await().atMost(Duration.ofSeconds(10)).until(() -> reach().awaySince().isPresent());
            check.run();
        } finally {
            line.mend();
            hearsUs();
        }
    }

    private interface Check {
        void run() throws Exception;
    }

    private void assertTypedTextComesBack(String type, String form) throws Exception {
        var back = givenBack(post("/console/disclosures/new", type, form));

        assertThat(back.attr("action")).isEqualTo("/console/disclosures/new");
        assertThat(back.select("[name=bodyHtml]").val()).isEqualTo("正文");
    }

    private static FormElement givenBack(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        return (FormElement) Jsoup.parse(answer.body()).selectFirst("form:has(button:contains(重新提交))");
    }

    private static String sentFrom(FormElement form) {
        return form.formData()
                .stream()
                .map(field -> field.key() + "=" + URLEncoder.encode(field.value(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String part(String head, String text) {
        return "--b\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + text + "\r\n";
    }

    private String published() {
        var id = desk.published(desk.content("两个实例的信息", desk.column()));
        await().atMost(Duration.ofSeconds(10)).until(() -> get(desk.item(id).url()).statusCode() == 200);
        return desk.item(id).url();
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

    private HttpResponse<String> post(String path, String type, String form)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private URI uri(String path) {
        int port = ((WebServerApplicationContext) other).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
