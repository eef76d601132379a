package dev.kap.report.web;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The machine's own Chromium without a window, through its own driver: nothing is downloaded.
 *
 * <p>Where there is none the tests that need it are skipped; with {@code -Dbrowser=required} they fail.
 */
final class Browser implements AutoCloseable {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    private static final Logger CDP = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start() {
        // The driver of this very Chromium knows it; Selenium's own copies of its protocol are not used.
        CDP.setLevel(Level.SEVERE);
        Optional<File> chromium = BROWSERS.stream().flatMap(Browser::onThePath).findFirst();
        Optional<File> driver = onThePath("chromedriver").findFirst();
        if (chromium.isEmpty() || driver.isEmpty()) {
            String reason = "The browser tests need chromium and chromedriver on the PATH.";
            if ("required".equals(System.getProperty("browser"))) {
                return fail(reason);
            }
            System.err.println(reason + " Skipped.");
            return abort(reason);
        }
        return new Browser(new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.get())
                        .withLogOutput(OutputStream.nullOutputStream())
                        .build(),
                options(chromium.get())));
    }

    private static ChromeOptions options(File chromium) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        // Tests may run as root and in small containers, where Chromium's sandbox and /dev/shm do not work.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
        options.addArguments("--no-proxy-server", "--disable-background-networking", "--hide-scrollbars");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static Stream<File> onThePath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> new File(folder, name))
                .filter(File::canExecute);
    }

    void open(Path page, int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        logs();
        requests();
        driver.get(page.toUri().toString());
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** What can be seen of the elements, in their order. */
    List<String> shown(String selector) {
        return all(selector).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    ChromeDriver driver() {
        return driver;
    }

    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** Waits until the page has drawn what was asked for last. */
    void settle() {
        ((JavascriptExecutor) driver)
                .executeAsyncScript("const done = arguments[0]; setTimeout(() => requestAnimationFrame(() =>"
                        + " requestAnimationFrame(done)))");
    }

    /** What stands in the console since the page was opened, or since the last call. */
    List<String> logs() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** The addresses the page asked for since it was opened, its own among them. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    /** What breaks the rules of WCAG 2.2 A and AA as far as a program can tell. */
    @SuppressWarnings("unchecked")
    List<String> barriers() throws IOException {
        try (InputStream rules = Browser.class.getResourceAsStream("/axe.min.js")) {
            run(new String(rules.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<String>) ((JavascriptExecutor) driver).executeAsyncScript("""
            const done = arguments[0];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                .then(found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
                    rule.id + ': ' + node.target + ' ' + (node.any[0]?.message ?? '')))));
            """);
    }

    void screenshot(Path file) throws IOException {
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
