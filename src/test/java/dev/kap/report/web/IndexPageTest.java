package dev.kap.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kap.Given;
import dev.kap.Insights;
import dev.kap.planning.Planning;
import dev.kap.report.Templates;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What a person can do with index.html, in a real browser. */
class IndexPageTest {

    private static final String EVIL = "</script><img src=x onerror=\"document.title='broken'\">";

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
        }
    }

    /** After each test: nothing was complained of, and nothing but the page itself was asked for. */
    @AfterEach
    void thePageIsQuietAndAsksForNothing() {
        assertThat(browser.logs()).isEmpty();
        assertThat(browser.requests()).hasSizeLessThan(2).allMatch(address -> address.endsWith(".html"));
    }

    private static Given three() {
        return Given.portfolio()
                .account(
                        "Ashgrove",
                        a -> a.revenue(5_000_000.0, null, null)
                                .contact(
                                        "Ida Vosskuhl",
                                        c -> c.title("Plant director")
                                                .influence(9)
                                                .relationship(2))
                                .contact("Pia Müller", c -> c.influence(3).relationship(8))
                                .contact("Twin Müller", c -> c.influence(3).relationship(8)))
                .account(
                        "Birch " + EVIL,
                        a -> a.revenue(20_000_000.0, null, null)
                                .contact("Ευγενία " + EVIL, c -> c.influence(8).relationship(8)))
                .account("株式会社 شركة", a -> a.contact("Nobody placed"));
    }

    private static void open(Given given, int width) throws IOException {
        open(given, Locale.ENGLISH, width);
    }

    private static void open(Given given, Locale language, int width) throws IOException {
        Path page = Files.createTempFile(folder, "index", ".html");
        Wording wording = Wording.of(language, "EUR", Given.AS_OF);
        try (OutputStream out = Files.newOutputStream(page)) {
            IndexPage.write(
                    Planning.of(Insights.of(given.build())).value(),
                    Map.of("ashgrove", List.of("annual-plan.docx", "annual-plan.pdf")),
                    List.of(),
                    List.of("results.xlsx"),
                    Templates.builtIn(),
                    Theme.standard(),
                    wording,
                    out);
        }
        browser.open(page, width, 900);
    }

    private static List<String> names() {
        return browser.shown("#accounts tbody .name");
    }

    private static void search(String text) {
        WebElement search = browser.one("#search");
        search.clear();
        search.sendKeys(text);
        browser.settle();
    }

    private static void choose(String id, String value) {
        browser.all("#" + id + " option").stream()
                .filter(option -> value.equals(option.getDomAttribute("value")))
                .forEach(WebElement::click);
        browser.settle();
    }

    private static String count() {
        return browser.one("#count").getText();
    }

    @Test
    void aClickOnAHeadSortsAndAnotherTurnsTheOrder() throws IOException {
        open(three(), 1280);
        WebElement head = browser.one("th[data-key=revenue]");
        head.findElement(By.tagName("button")).click();
        assertThat(names()).first().asString().startsWith("Birch");
        assertThat(names()).last().asString().as("unknown stands last").startsWith("株式会社");
        assertThat(head.getAttribute("aria-sort")).isEqualTo("descending");
        assertThat(browser.one("#sorted").getAttribute("textContent")).isEqualTo("Sorted by Revenue, highest first");
        head.findElement(By.tagName("button")).click();
        assertThat(names()).first().isEqualTo("Ashgrove");
        assertThat(names()).last().asString().as("unknown stands last").startsWith("株式会社");
        assertThat(head.getAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(browser.all("th[aria-sort]")).hasSize(1);
    }

    @Test
    void searchFindsAccountsAndPeopleWhateverTheirAccents() throws IOException {
        open(three(), 1280);
        assertThat(count()).isEqualTo("Accounts: 3 of 3, people: 5");
        search("muller");
        assertThat(names()).containsExactly("Ashgrove");
        assertThat(browser.shown(".found")).containsExactly("Pia Müller, Twin Müller");
        assertThat(count()).isEqualTo("Accounts: 1 of 3, people: 2");
        assertThat(browser.shown("#cards figcaption")).containsExactly("Ashgrove");
        search("株式");
        assertThat(names()).hasSize(1);
        search("nothing of the kind");
        assertThat(names()).isEmpty();
        assertThat(browser.one("#none").isDisplayed()).isTrue();
        browser.one("button[type=reset]").click();
        browser.settle();
        assertThat(names()).hasSize(3);
    }

    @Test
    void filtersByTierQuadrantAndOwner() throws IOException {
        open(three().account("Cedar", a -> a.manager("Dana O'Neil")), 1280);
        choose("quadrant", "develop");
        assertThat(names()).containsExactly("Ashgrove");
        assertThat(browser.all("#together .mark")).hasSize(1);
        choose("quadrant", "");
        choose("owner", "Dana O'Neil");
        assertThat(names()).containsExactly("Cedar");
        choose("owner", "");
        String tier = browser.one("#accounts tbody tr").getAttribute("data-tier");
        long ofTier =
                browser.all("#accounts tbody tr[data-tier='" + tier + "']").size();
        choose("tier", tier.isEmpty() ? "tail" : tier);
        assertThat(names()).hasSize(tier.isEmpty() ? 0 : (int) ofTier);
    }

    @Test
    void namesShowOnHoverAndGoWithEscape() throws IOException {
        open(three(), 1280);
        new Actions(browser.driver())
                .scrollToElement(browser.one("#cards .mark.develop"))
                .moveToElement(browser.one("#cards .mark.develop"))
                .perform();
        assertThat(browser.one("#tip").getText())
                .isEqualTo("Ida Vosskuhl, Plant director: influence 9, relationship 2");
        new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
        assertThat(browser.one("#tip").isDisplayed()).isFalse();
    }

    @Test
    void theKeyboardReachesEveryMark() throws IOException {
        open(three(), 1280);
        WebElement first = browser.one("#cards .mark");
        assertThat(browser.all("#cards figure:first-child .mark[tabindex='0']")).hasSize(1);
        browser.run("arguments[0].focus()", first);
        String before = browser.one("#tip").getText();
        browser.focused().sendKeys(Keys.ARROW_RIGHT);
        assertThat(browser.one("#tip").getText())
                .isNotEqualTo(before)
                .as("two people at one place")
                .contains("Pia Müller", "Twin Müller");
        assertThat(browser.focused().getAttribute("aria-label")).contains("Pia Müller");
        browser.focused().sendKeys(Keys.HOME);
        assertThat(browser.one("#tip").getText()).isEqualTo(before);
    }

    @Test
    void everythingIsReachedByTabAndTheFirstIsTheSkipLink() throws IOException {
        open(three(), 1280);
        new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        assertThat(browser.focused().getText()).isEqualTo("Skip to the accounts");
        for (int i = 0; i < 6; i++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        }
        new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
        assertThat(browser.all("th[aria-sort]"))
                .as("a head was pressed by keyboard")
                .hasSize(1);
    }

    @Test
    void aNameLeadsToItsQuadrant() throws IOException {
        open(three(), 1280);
        browser.one("#accounts tbody .name").click();
        assertThat(browser.focused().getAttribute("id")).isEqualTo("quadrant-ashgrove");
        assertThat(browser.shown("#quadrant-ashgrove figcaption")).containsExactly("Ashgrove");
    }

    @Test
    void peopleCanBeReadAsAList() throws IOException {
        open(three(), 1280);
        browser.one("#quadrant-ashgrove summary").click();
        browser.settle();
        assertThat(browser.shown("#quadrant-ashgrove td:first-child"))
                .containsExactly("Ida Vosskuhl", "Pia Müller", "Twin Müller");
    }

    @Test
    void namesAreTextAndNothingElse() throws IOException {
        open(three(), 1280);
        search("birch");
        assertThat(browser.all("img")).isEmpty();
        assertThat(browser.driver().getTitle()).startsWith("Key accounts");
        assertThat(names()).containsExactly("Birch " + EVIL);
        assertThat(browser.one("#cards .mark").getAttribute("aria-label")).startsWith("Ευγενία " + EVIL);
    }

    /** The marks around it keep what follows a name from the right on its right. */
    @Test
    void aNameFromTheRightStandsForItself() throws IOException {
        open(
                Given.portfolio()
                        .account(
                                "Acme",
                                a -> a.contact("דוד כהן", c -> c.influence(9).relationship(2))),
                1280);
        assertThat(browser.one("#cards .mark").getAttribute("aria-label")).startsWith("\u2068דוד כהן\u2069");
    }

    @Test
    void documentsAreLinkedByWhatTheyAre() throws IOException {
        open(three(), 1280);
        assertThat(browser.shown("#accounts tbody td:last-child a"))
                .containsExactly("Annual plan, Word", "Annual plan, PDF");
        assertThat(browser.one("#accounts tbody td:last-child a").getAttribute("href"))
                .endsWith("/accounts/ashgrove/annual-plan.docx");
        assertThat(browser.all("main > p a")).extracting(WebElement::getText).contains("All figures, Excel");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280, light", "de, 1280, light", "en, 390, light", "en, 1280, dark"})
    void nobodyIsShutOut(Locale language, int width, String scheme) throws IOException {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        open(three(), language, width);
        browser.one("summary").click();
        browser.settle();
        assertThat(browser.barriers()).isEmpty();
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        assertThat(browser.one("html").getAttribute("lang")).isEqualTo(language.getLanguage());
    }

    @Test
    void onAPhoneTheTableStacksAndNothingLiesOffScreen() throws IOException {
        open(three(), 390);
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(browser.run(
                        "const box = document.querySelector('.scroll'); return box.scrollWidth <= box.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void whatNeedsADecisionStandsOnTop() throws IOException {
        open(three(), 1280);
        assertThat(browser.all(".agenda li")).isNotEmpty();
        assertThat(browser.run("return document.querySelector('.agenda').getBoundingClientRect().bottom"
                        + " <= document.querySelector('#accounts').getBoundingClientRect().top"))
                .isEqualTo(true);
    }

    @Test
    void everyArrowKeyLeadsSomewhereFromTheFirstMarkOn() throws IOException {
        for (Keys key : List.of(Keys.ARROW_LEFT, Keys.ARROW_RIGHT, Keys.ARROW_UP, Keys.ARROW_DOWN)) {
            open(three(), 1280);
            WebElement first = browser.one("#cards .mark[tabindex='0']");
            String before = first.getAttribute("aria-label");
            browser.run("arguments[0].focus()", first);
            browser.focused().sendKeys(key);
            assertThat(browser.focused().getAttribute("aria-label"))
                    .as(key.name())
                    .isNotEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void fewAccountsAreAPageToo(int count) throws IOException {
        Given given = Given.portfolio();
        IntStream.range(0, count).forEach(i -> given.account("Only"));
        open(given, 1280);
        assertThat(browser.all("#accounts tbody tr")).hasSize(count);
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void thePolicyForbidsEveryRequestAndForeignScripts() throws IOException {
        open(three(), 1280);
        assertThat(browser.run("""
            const image = document.createElement('img');
            return new Promise(done => {
              document.addEventListener('securitypolicyviolation', e => done(e.effectiveDirective), {once: true});
              image.src = 'http://127.0.0.1:9/x.png';
            });
            """)).isEqualTo("img-src");
        assertThatThrownBy(() -> browser.run("document.body.innerHTML = '<b>x</b>'"))
                .as("text is never read as markup")
                .hasMessageContaining("TrustedHTML");
        assertThat(browser.logs()).allMatch(line -> line.contains("127.0.0.1") || line.contains("TrustedHTML"));
        browser.requests();
    }

    @Test
    void printsTheTableWithEveryDocumentAndTheQuadrants() throws IOException {
        open(three(), 1280);
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.one("form").isDisplayed()).isFalse();
        assertThat(browser.one("#accounts").isDisplayed()).isTrue();
        assertThat(browser.one("#together svg").isDisplayed()).isTrue();
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
}
