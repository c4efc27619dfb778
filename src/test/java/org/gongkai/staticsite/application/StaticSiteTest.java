package org.gongkai.staticsite.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import com.sun.net.httpserver.SimpleFileServer;
import org.gongkai.GongkaiApplication;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicChangeLog;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.disclosure.application.EndingDisclosures;
import org.gongkai.disclosure.domain.Ending;
import org.gongkai.organ.Organs;
import org.gongkai.staticsite.domain.Exports;
import org.gongkai.testing.Listeners;
import org.gongkai.testing.Nginx;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** The static site, served by a plain file server that knows nothing of us. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaticSiteTest {
    @TempDir
    Path folder;
    @TempDir
    Path second;
    @TempDir
    Path web;

    private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final HttpClient plain = HttpClient.newHttpClient();
    private ConfigurableApplicationContext site;

    private DisclosureDesk desk;
    private EndingDisclosures ending;

    /** With a database of its own: what other tests published would have to be exported as well. */
    @BeforeAll
    void startTheSite() {
        site = new SpringApplicationBuilder(GongkaiApplication.class).run("--server.port=0", "--gongkai.demo=false",
                "--gongkai.first-administrators=false", "--gongkai.data=target/test-data-static",
                "--gongkai.database.name=test_" + UUID.randomUUID(), "--gongkai.webhook.every=86400000",
                "--gongkai.staticsite.platform=https://platform.example", "--gongkai.api.requests-per-minute=1000000",
                "--spring.main.banner-mode=off", "--spring.jmx.enabled=false");
        desk = site.getBean(DisclosureDesk.class);
        ending = site.getBean(EndingDisclosures.class);
        desk.organ();
    }

    @AfterAll
    void stopTheSite() {
        site.close();
    }

    @Test
    void everyLinkLeadsToAFileAndPagesAreWhatTheLiveSiteShows() throws Exception {
        var column = desk.column();
        DisclosureId last = null;
        for (int n = 0; n < 45; n++) {
            last = desk.published(desk.content("静态站点的信息" + n, column));
        }
        export(folder, false);

        var crawled = crawl(folder.resolve("current"));

        assertThat(crawled).allSatisfy((path, status) -> assertThat(status).as(path).isEqualTo(200));
        String page = desk.item(last).url();
        assertThat(crawled).containsKeys("/", "/xxgk/", page);
        for (String same : new String[]{page, "/robots.txt", "/sitemap.xml", "/xxgk/feed.xml"}) {
            assertThat(fileOf(folder, same)).as(same).isEqualTo(live(same).body());
        }
        assertThat(crawled.keySet().stream().filter(path -> path.contains("/index-after-"))).hasSizeGreaterThan(1);
        assertThat(folder.resolve("current/sitemap/columns.xml")).exists();
        assertThat(fileOf(folder, "/search/")).contains("https://platform.example/search");
    }

    @Test
    void whatChangedSinceIsTheSameAsEverythingAnewAndWhatIsWithdrawnIsGone() throws Exception {
        var column = desk.column();
        var kept = desk.published(desk.content("留下的信息", column));
        var withdrawn = desk.published(desk.content("将撤回的信息独有词语", column));
        String page = desk.item(withdrawn).url();
        export(folder, false);
        assertThat(fileOf(folder, page)).contains("将撤回的信息独有词语");

        desk.withdraw(withdrawn);
        desk.publishRevision(kept, desk.content("留下的信息改了标题", column), "改标题");
        var added = desk.published(desk.content("后来的信息", column)); // a new column would have everything made anew
        export(folder, false);
        export(second, true);

        assertThat(fileOf(folder, page)).contains("已撤回").doesNotContain("测试正文");
        assertThat(Files.readString(folder.resolve("gone.txt"))).contains(page);
        assertThat(folder.resolve("current/.gone" + page)).exists();
        assertThat(fileOf(folder, desk.item(kept).url())).contains("留下的信息改了标题");
        assertThat(fileOf(folder, desk.item(added).url())).contains("后来的信息");
        assertThat(files(folder)).isEqualTo(files(second));
        try (var releases = Files.list(folder.resolve("releases"))) {
            assertThat(releases).hasSize(1);
        }
    }

    @Test
    void aRealWebServerAnswersAsTheLiveSiteDoes() throws Exception {
        assumeThat(Nginx.isInstalled()).isTrue();
        var column = desk.column();
        var kept = desk.published(desk.content("由网页服务器提供的信息", column));
        var withdrawn = desk.published(desk.content("撤回的信息", column));
        var merged = desk.published(desk.content("并入他处的信息", column));
        String gone = desk.item(withdrawn).url();
        String moved = desk.item(merged).url();
        desk.withdraw(withdrawn);
        ending.withdraw(desk.seen(merged), Ending.Kind.MERGED, "已合并", kept, desk.office());
        export(folder, false);

        try (var nginx = Nginx.start(web, Files.readString(folder.toRealPath().resolve("nginx.conf")))) {
            assertThat(crawl(nginx.address())).allSatisfy((path, status) -> assertThat(status).as(path).isEqualTo(200))
                    .containsKeys(desk.item(kept).url(), "/search", "/xxgk/feed.xml");
            for (String path : new String[]{desk.item(kept).url(), gone, moved, "/keine/seite.html",
                    "/xxgk/feed.xml"}) {
                var here = plain.send(HttpRequest.newBuilder(URI.create(nginx.address() + path)).build(),
                        BodyHandlers.ofString());
                var there = plain.send(HttpRequest.newBuilder(URI.create(address() + path)).build(),
                        BodyHandlers.ofString());
                assertThat(here.statusCode()).as(path).isEqualTo(there.statusCode());
                assertThat(here.headers().firstValue("Location").map(to -> to.replaceFirst("https?://[^/]+", "")))
                        .isEqualTo(there.headers().firstValue("Location"));
                if (there.statusCode() != 301) {
                    assertThat(typeOf(here)).as(path).isEqualTo(typeOf(there));
                }
            }
            var packed = plain.send(HttpRequest.newBuilder(URI.create(nginx.address() + desk.item(kept).url()))
                    .header("Accept-Encoding", "gzip")
                    .build(), BodyHandlers.discarding());
            assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(get(nginx.address() + gone).body()).contains("已撤回").doesNotContain("测试正文");
            assertThat(get(nginx.address() + "/search?q=信息".replace("信息", "%E4%BF%A1%E6%81%AF")).body())
                    .contains("https://platform.example/search");
        }
    }

    private static String typeOf(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    @Test
    void aRunThatWasCutOffIsTakenUpWhereItWas() throws Exception {
        desk.published(desk.content("续传的信息", desk.column()));
        export(folder, false);
        var exports = site.getBean(Exports.class);
        var served = exports.find(folder.toRealPath().toString()).orElseThrow();
        var releases = new Releases(folder.toRealPath());
        releases.createFrom(String.valueOf(served.current()), "cut-off");
        exports.beginNext(folder.toRealPath().toString(), "cut-off", Instant.now());
        exports.queueOthers(folder.toRealPath().toString());
        Files.deleteIfExists(releases.of("cut-off").resolve("index.html"));

        export(folder, false);

        assertThat(Files.readSymbolicLink(folder.resolve("current"))).hasFileName("cut-off");
        assertThat(fileOf(folder, "/")).contains("政府信息公开");
    }

    @Test
    void aRunThatWasCutOffAtItsVeryBeginningLacksNoDoorAfterwards() throws Exception {
        desk.published(desk.content("开头即中断的信息", desk.column()));
        var cutOff = pullingThePlug(site.getBean(Exports.class));
        var exporting = new ExportingTheSite(cutOff, site.getBean(PublicChangeLog.class), site.getBean(Organs.class),
                site.getBean(FetchingBatches.class), site.getBean(ServerRules.class), site.getBean(ExportLocks.class),
                site.getBean(TransactionOperations.class), site.getBean(Clock.class));
        var to = Files.createDirectory(web.resolve("cut-off"));
        assertThatThrownBy(() -> exporting.run(to.toRealPath(), true)).hasMessage("the plug is pulled");

        export(to, false);
        export(second, true);

        assertThat(files(to)).isEqualTo(files(second));
    }

    private static Exports pullingThePlug(Exports exports) {
        return (Exports) Proxy.newProxyInstance(Exports.class.getClassLoader(), new Class<?>[]{Exports.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("add")) {
                        throw new IllegalStateException("the plug is pulled");
                    }
                    return method.invoke(exports, arguments);
                });
    }

    /** With all that modules note of an act, such as its channels, so that two exports tell of the same state. */
    private void export(Path to, boolean anew) throws IOException {
        site.getBean(Listeners.class).awaitDone();
        assertThat(site.getBean(ExportingTheSite.class).run(to.toRealPath(), anew)).isTrue();
    }

    /** Follows every link to this site from the home page on. */
    private Map<String, Integer> crawl(Path root) throws Exception {
        var server = SimpleFileServer.createFileServer(new InetSocketAddress("127.0.0.1", 0), root.toRealPath(),
                SimpleFileServer.OutputLevel.NONE);
        server.start();
        try {
            return crawl("http://127.0.0.1:" + server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    private Map<String, Integer> crawl(String server) throws Exception {
        var found = new TreeMap<String, Integer>();
        var seen = new HashSet<>(Set.of("/"));
        var waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            var answer = get(server + path);
            found.put(path, answer.statusCode());
            if (typeOf(answer).equals("text/html")) {
                Jsoup.parse(answer.body()).select("[href],[src]").forEach(element -> {
                    String link = (element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                            .replaceFirst("[#?].*", "");
                    if (link.startsWith("/") && seen.add(link)) {
                        waiting.add(link);
                    }
                });
            }
        }
        return found;
    }

    /** Feeds and lists of all files are compared too; only what tells when it was made may differ. */
    private static Map<String, String> files(Path folder) throws IOException {
        var root = folder.resolve("current").toRealPath();
        try (var all = Files.walk(root)) {
            var files = new TreeMap<String, String>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return files;
        }
    }

    private static String fileOf(Path folder, String path) throws IOException {
        return Files.readString(folder.resolve("current" + (path.endsWith("/") ? path + "index.html" : path)));
    }

    private HttpResponse<String> live(String path) throws Exception {
        return get(address() + path);
    }

    private String address() {
        return "http://127.0.0.1:" + ((WebServerApplicationContext) site).getWebServer().getPort();
    }

    private HttpResponse<String> get(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
