package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.identity.Role;
import org.gongkai.organ.OrganId;
import org.gongkai.testing.Office;
import org.gongkai.testing.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, as people do it: an officer drafts, reviewers pass it on, the public finds it, the year's figure rises. */
class PublishingJourneyBrowserTest extends Journey {
    private static final String TITLE = "测试县测试局关于开展示例检查的通知";
    /** A number of nobody: the range is reserved for demonstration. */
    private static final String PHONE = "13800000000";

    @TempDir
    Path folder;

    @Test
    void fromAWordDocumentToThePortalAndTheYearsFigure() throws Exception {
        OrganId department = organs.department();
        long before = publishedThisYear();

        String item = draft(department);
        maskWhatIsPersonal();
        submit(item);
        signIn(officers.get(Role.UNIT_REVIEWER, department));
        act(item, "unit-review");
        act(item, "secrecy-review");
        signIn(officers.get(Role.DISCLOSURE_OFFICE, organs.county()));
        act(item, "disclosure-review");
        act(item, "publication");

        String page = foundOnThePortal(item);
        aReaderFinds(page);
        everyExitShows(page, item.substring(item.lastIndexOf('/') + 1));
        await().atMost(Duration.ofSeconds(10)).until(() -> publishedThisYear() == before + 1);
        theRecordsBehindTheFigureHoldIt();
    }

    @Test
    void thePublicPagesAreAccessibleAndFitAPhone() {
        organs.department();
        for (var path : List.of("/", "/xxgk/", "/xxgk/ceshiju/", "/search?q=%E6%B5%8B%E8%AF%95", "/tongji/",
                "/ysqgk/", "/console/sign-in")) {
            browser.open(path);

            var violations = new AxeBuilder().withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                    .analyze(browser.driver())
                    .getViolations();
            assertThat(violations).as(path).isEmpty();
        }
        browser.phone(390);
        for (var path : List.of("/", "/xxgk/", "/xxgk/ceshiju/", "/tongji/", "/console/sign-in")) {
            assertThat(browser.open(path).scrollsSideways()).as(path).isFalse();
        }
    }

    private String draft(OrganId department) {
        signIn(officers.get(Role.INFORMATION_OFFICER, department));
        Path word = Office.word(folder.resolve("示例检查.docx"), TITLE, "各有关单位：", "一、检查范围",
                "检查全县示例事项的办理情况。", "联系人：测试甲，手机" + PHONE + "。");
        browser.open("/console/disclosure/new");
        browser.find("#word").sendKeys(word.toString());
        browser.press("开始编辑").awaitText("自动检查");
        String item = browser.path().replaceAll("/edit.*", "");
        assertThat(browser.find("#title").getDomProperty("value")).isEqualTo(TITLE);
        fill();
        Path sheet = Office.sheet(folder.resolve("示例事项清单.xlsx"), new String[]{"序号", "事项"},
                new String[]{"1", "示例事项"});
        browser.find("#files").sendKeys(sheet.toString());
        browser.awaitText("示例事项清单");
        return item;
    }

    private void fill() {
        browser.type("#summary", "部署本年度示例检查的范围、时间和联系方式。");
        browser.type("#documentNumber", "测示发[2026]第08号");
        browser.driver().executeScript("""
                const day = document.getElementById('formedOn');
                day.value = arguments[0];
                day.dispatchEvent(new Event('input', { bubbles: true }));
                const column = document.querySelector('#column');
                column.value = [...column.options].find(o => o.text.includes('其他主动公开文件') && !o.disabled).value;
                column.dispatchEvent(new Event('change', { bubbles: true }));""", LocalDate.now(clock).toString());
    }

    private void maskWhatIsPersonal() {
        browser.click("[data-save]").awaitText("手机");
        browser.picture("draft-with-warning");
        browser.press("遮盖全部个人信息");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !String.valueOf(browser.find("#body").getDomProperty("value")).contains(PHONE));
    }

    private void submit(String item) {
        browser.press("保存并送审");
        browser.awaitText("送审");
        confirm();
        browser.awaitPath(item);
    }

    private void act(String item, String noun) {
        browser.open(item + "/" + noun);
        confirm();
        browser.awaitPath(item);
    }

    /** Looks at what the page asks, ticks what has to be ticked, and goes on. */
    private void confirm() {
        for (var box : List.of("input[name=accept]", "input[name=sure]")) {
            if (browser.has(box)) {
                browser.click(box);
            }
        }
        browser.click("main form button.btn");
    }

    private String foundOnThePortal(String item) {
        browser.open(item);
        String page = URI.create(browser.find(".page-head a[href^='/xxgk/']").getDomProperty("href")).getPath();
        browser.open(page).awaitText(TITLE);
        assertThat(browser.text()).contains("测示发〔2026〕8号").contains("示例事项清单").doesNotContain(PHONE);
        browser.picture("information-page").phone(390).open(page).picture("information-page-phone");
        assertThat(browser.scrollsSideways()).isFalse();
        return page;
    }

    /** A reader types words into the search of the portal and downloads the attachment under its name. */
    private void aReaderFinds(String page) throws IOException, InterruptedException {
        browser.open("/search?q=%E7%A4%BA%E4%BE%8B%E6%A3%80%E6%9F%A5").awaitText("示例检查");
        browser.click("a[href='" + page + "']").awaitPath(page);
        String file = browser.find(".attachments a").getDomProperty("href");
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(file)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(URLDecoder.decode(answer.headers().firstValue("Content-Disposition").orElse(""),
                StandardCharsets.UTF_8)).contains("示例事项清单.xlsx");
    }

    /** What the year's figure counts opens, and the item is among it. */
    private void theRecordsBehindTheFigureHoldIt() throws Exception {
        Matcher records = Pattern.compile(
                "\\{[^{}]*\"metric\":\"disclosure\\.published\"[^{}]*\"dimensions\":\\{\\},\"dimensionLabels\":\\{\\}[^{}]*"
                        + "\"records\":\"([^\"]+)\"")
                .matcher(get("/api/v1/figures?year=" + LocalDate.now(clock).getYear()));
        assertThat(records.find()).isTrue();
        assertThat(get(URI.create(records.group(1)).getRawPath() + "?" + URI.create(records.group(1)).getRawQuery()))
                .contains(TITLE);
    }

    private void everyExitShows(String page, String id) throws Exception {
        String column = page.replaceAll("/\\d{6}/t.*", "/");
        assertThat(get(column)).contains(TITLE);
        assertThat(get("/")).contains(TITLE);
        assertThat(get("/search?q=%E7%A4%BA%E4%BE%8B%E6%A3%80%E6%9F%A5")).contains(page);
        assertThat(get(column + "feed.xml")).contains(page);
        assertThat(get("/feed.json")).contains(page);
        assertThat(sitemap()).contains(page);
        assertThat(get("/api/v1/disclosures?limit=5")).contains(TITLE);
        assertThat(get("/api/v1/disclosures/" + id)).contains(TITLE);
    }

    private String sitemap() throws Exception {
        var all = new StringBuilder();
        Matcher part = Pattern.compile("<loc>[^<]*?(/sitemap[^<]*)</loc>").matcher(get("/sitemap.xml"));
        while (part.find()) {
            all.append(get(part.group(1).replace("&amp;", "&")));
        }
        return all.toString();
    }

    private long publishedThisYear() throws Exception {
        Matcher figure = Pattern.compile("\\{[^{}]*\"metric\":\"disclosure\\.published\"[^{}]*\"value\":(\\d+)[^{}]*"
                + "\"dimensions\":\\{\\}").matcher(get("/api/v1/figures?year=" + LocalDate.now(clock).getYear()));
        return figure.find() ? Long.parseLong(figure.group(1)) : 0;
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
