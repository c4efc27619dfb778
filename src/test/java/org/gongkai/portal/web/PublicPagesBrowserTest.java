package org.gongkai.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.testing.Browser;
import org.gongkai.web.PublicDoor;
import org.gongkai.web.ReadingMode;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every kind of public page in a real browser: no barrier that axe knows, nothing that has to be scrolled sideways. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "gongkai.data=target/test-data", "gongkai.demo=false", "gongkai.database.name=test_${random.uuid}"})
class PublicPagesBrowserTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    private static final int MOST_READ = 6;

    @LocalServerPort
    int port;
    @Autowired
    ItemInState items;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    Catalogue catalogue;
    @Autowired
    List<PublicDoor> doors;
    Browser browser;

    @BeforeEach
    void sitDown() {
        browser = Browser.at("http://127.0.0.1:" + port);
    }

    @AfterEach
    void getUp() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void everyPageIsAccessibleAndFitsDeskAndPhone() {
        var pages = everyKindOfPage();
        var all = new SoftAssertions();

        pages.forEach(path -> look(path, "1280", all));
        browser.phone(390);
        pages.stream().limit(MOST_READ).forEach(path -> look(path, "390", all));
        browser.phone(360);
        pages.forEach(path -> all.assertThat(browser.open(path).scrollsSideways()).as("360 " + path).isFalse());

        all.assertAll();
    }

    @Test
    void elderModeAndHighContrastAreAccessibleToo() {
        var pages = everyKindOfPage().stream().limit(MOST_READ).toList();
        var all = new SoftAssertions();

        for (var mode : List.of(new ReadingMode(true, false), new ReadingMode(false, true))) {
            read(mode);
            pages.forEach(path -> look(path, "1280 " + mode, all));
        }
        browser.phone(360);
        read(new ReadingMode(true, true));
        pages.forEach(path -> look(path, "360 elder and contrast", all));

        all.assertAll();
    }

    /** jsoup fills and sends forms as they stand, as a browser does that runs no scripts. */
    @Test
    void formsWorkWithoutScripts() throws IOException {
        String page = revisedItem().ownPaths().getFirst();
        var reader = Jsoup.newSession().ignoreHttpErrors(true);

        var list = await().atMost(Duration.ofSeconds(10))
                .until(() -> send(reader, "/search", "main form", Map.of("q", "真值表")),
                        found -> !found.select("main a[href$=.html]").isEmpty());
        var larger = reader.newRequest(list.selectFirst("a[href^=/mode?elder=on]").absUrl("href")).get();
        var receipt = send(reader, "/hdjl/zhaocuo?page=" + page, "main form", Map.of("report", "第二段的“事例”应为“示例”"));

        assertThat(list.select("main a[href$=.html]").text()).contains("真值表");
        assertThat(larger.selectFirst("html").classNames()).contains("elder");
        assertThat(receipt.location()).matches(".*/hdjl/zhaocuo/huizhi\\?code=\\d{10}");
        assertThat(receipt.text()).contains("已经收到");
    }

    private Document send(Connection reader, String path, String form, Map<String, String> fields) throws IOException {
        var filled = reader.newRequest("http://127.0.0.1:" + port + path).get().expectForm(form);
        fields.forEach((name, value) -> filled.selectFirst("[name=" + name + "]").val(value));
        return filled.submit().execute().parse();
    }

    private void read(ReadingMode mode) {
        browser.open("/wzdt/").driver().manage().deleteAllCookies();
        browser.driver().manage().addCookie(new Cookie(ReadingMode.COOKIE, mode.letters()));
    }

    private void look(String path, String how, SoftAssertions all) {
        browser.open(path);
        all.assertThat(browser.barriers(RULES)).as(how + " " + path).isEmpty();
        all.assertThat(browser.scrollsSideways()).as(how + " " + path + " scrolls sideways").isFalse();
    }

    /** The most read ones first. */
    private List<String> everyKindOfPage() {
        var revised = revisedItem();
        String page = revised.ownPaths().getFirst();
        String column = "/xxgk/ceshiju/" + revised.column() + "/";
        var pages = new ArrayList<>(List.of("/", page, column, "/tongji/", "/search?q=%E7%9C%9F%E5%80%BC%E8%A1%A8",
                "/hdjl/zhaocuo?page=" + page, "/xxgk/", "/xxgk/ceshiju/", column + "?year=1999", page + "?edition=1",
                "/wzdt/", "/ysqgk/new", "/ysqgk/status", "/report-check",
                "/search?q=%E6%97%A0%E6%AD%A4%E4%BF%A1%E6%81%AF", "/search?year=x",
                "/hdjl/zhaocuo/huizhi?code=1234567890", "/nowhere",
                "/tongji/jilu?metric=disclosure.published&year=" + LocalDate.now(PublicTimes.ZONE).getYear()));
        doors.stream().map(PublicDoor::path).filter(path -> !pages.contains(path)).forEach(pages::add);
        for (var state : List.of(ItemInState.State.VOID, ItemInState.State.WITHDRAWN, ItemInState.State.REMOVED)) {
            pages.add(items.bring(state, item -> {}).ownPaths().getFirst());
        }
        return pages;
    }

    private ItemInState.Item revisedItem() {
        var item = items.bring(ItemInState.State.PUBLISHED, i -> {});
        var column = catalogue.findBySlug(item.column()).orElseThrow();
        desk.publishRevision(item.id(), desk.content(item.mark() + "（修订）", column.id()), "改正了第二段");
        return item;
    }
}
