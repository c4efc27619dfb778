package org.gongkai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.openqa.selenium.support.ui.Select;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person in front of a browser: opens, reads, types, clicks. */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ChromeDriver driver;
    private final String site;

    private Browser(ChromeDriver driver, String site) {
        this.driver = driver;
        this.site = site;
    }

    /** Skips the test where no browser is installed, except in CI, where that is a failure. */
    public static Browser at(String site) {
        boolean installed = Files.exists(CHROMIUM) && Files.exists(DRIVER);
        if (System.getenv("CI") == null) {
            Assumptions.assumeTrue(installed, "chromium and chromium-driver are not installed");
        }
        var options = new ChromeOptions().setBinary(CHROMIUM.toFile())
                .addArguments("--headless=new", "--no-sandbox",
                        "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync",
                        "--lang=zh-CN",
                        "--window-size=1280,900");
        var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
        return new Browser(new ChromeDriver(service, options), site);
    }

    public ChromeDriver driver() {
        return driver;
    }

    public Browser open(String path) {
        driver.get(path.startsWith("http") ? path : site + path);
        return this;
    }

    /** The path and query of the page now shown. */
    public String path() {
        return driver.getCurrentUrl().replace(site, "");
    }

    /** Waits until an act has led to this path. */
    public Browser awaitPath(String path) {
        patiently().withMessage("the path: " + path).until(d -> path().equals(path));
        return this;
    }

    public WebElement find(String css) {
        return patiently().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
    }

    public boolean has(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    public Browser type(String css, String text) {
        var field = find(css);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    public Browser choose(String css, String optionText) {
        new Select(find(css)).selectByVisibleText(optionText);
        return this;
    }

    public Browser click(String css) {
        return clickOn(By.cssSelector(css));
    }

    /** Clicks the button or link with these words. */
    public Browser press(String words) {
        return clickOn(By.xpath("//*[self::button or self::a or self::summary][contains(normalize-space(.), '" + words
                + "')]"));
    }

    private Browser clickOn(By what) {
        patiently().until(d -> {
            var element = ExpectedConditions.elementToBeClickable(what).apply(d);
            if (element == null) {
                return false;
            }
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
            element.click();
            return true;
        });
        return this;
    }

    /** A page that is being left or enhanced by a script may take an element away under our hands: look again. */
    private FluentWait<WebDriver> patiently() {
        return new WebDriverWait(driver, PATIENCE).ignoring(WebDriverException.class);
    }

    public Browser awaitText(String words) {
        patiently().withMessage("the words: " + words)
                .until(d -> d.findElement(By.tagName("body")).getText().contains(words));
        return this;
    }

    public String text() {
        return patiently().until(d -> d.findElement(By.tagName("body")).getText());
    }

    /** As on a phone of this width. */
    public Browser phone(int width) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        return this;
    }

    /** Back at the desk. */
    public Browser desk() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        return this;
    }

    /** What axe finds on the page now shown, in words; empty where nothing stands in anybody's way. */
    public List<String> barriers(List<String> rules) {
        return new AxeBuilder().withTags(rules)
                .analyze(driver)
                .getViolations()
                .stream()
                .map(rule -> rule.getId() + rule.getNodes()
                        .stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .collect(Collectors.joining("; ", ": ", "")))
                .toList();
    }

    public boolean scrollsSideways() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"));
    }

    /** Answers a click on the page's own words: chooses this value of a radio button or ticks it. */
    public Browser tick(String css) {
        var box = find(css);
        if (!box.isSelected()) {
            click(css);
        }
        return this;
    }

    /** A day as a person's date field gives it, whatever the language of the browser. */
    public Browser day(String css, LocalDate day) {
        driver.executeScript("arguments[0].value = arguments[1];"
                + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}))", find(css), day.toString());
        return this;
    }

    /** Keeps a picture of the whole page in {@code target/screenshots} for a person to look at. */
    public Browser picture(String name) {
        try {
            var folder = Files.createDirectories(Path.of("target/screenshots"));
            Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode(wholePage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private String wholePage() {
        var size = (Map<?, ?>) driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        var clip = Map.of("x", 0, "y", 0, "width", size.get("width"), "height", size.get("height"), "scale", 1);
        return (String) driver.executeCdpCommand("Page.captureScreenshot",
                Map.of("captureBeyondViewport", true, "clip", clip)).get("data");
    }

    @Override
    public void close() {
        driver.quit();
    }
}
