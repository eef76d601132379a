package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {

    private static final String SAMPLE = "samples/three-accounts.xlsx";

    @TempDir
    private Path folder;

    @Test
    void aWorkbookBecomesAFolderOfDocumentsForEachAccount() throws IOException {
        Kap.Result result = Kap.run("plan", SAMPLE, "--out", out());

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(files())
                .contains(
                        "three-accounts/accounts/ashgrove-foods/annual-plan.pdf",
                        "three-accounts/accounts/ashgrove-foods/annual-plan.docx",
                        "three-accounts/accounts/silbersee-logistik/annual-plan.pdf",
                        "three-accounts/accounts/tidewater-labs/annual-plan.docx",
                        "three-accounts/results.json");
    }

    @Test
    void theFormatsAskedForAreTheOnesMade() throws IOException {
        assertThat(Kap.run("plan", SAMPLE, "--out", out(), "--format", "data").exit())
                .isZero();
        assertThat(files()).contains("three-accounts/results.json").noneMatch(file -> file.endsWith(".pdf"));
    }

    @Test
    void oneAccountIsMadeByName() throws IOException {
        Kap.Result result = Kap.run("plan", SAMPLE, "--out", out(), "--account", "tidewater labs");
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(files())
                .filteredOn(file -> file.endsWith(".pdf"))
                .containsExactly("three-accounts/accounts/tidewater-labs/annual-plan.pdf", "three-accounts/method.pdf");
    }

    @Test
    void eachOfUsHasASheetByItselfAndAHandoverWhoIsNamed() throws IOException {
        Kap.Result result = Kap.run("plan", SAMPLE, "--out", out(), "--person", "nora field", "--format", "pdf,data");
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(files())
                .contains(
                        "three-accounts/people/nora-field.pdf",
                        "three-accounts/people/nora-field.ics",
                        "three-accounts/people/nora-field-handover.pdf",
                        "three-accounts/people/timo-kraus.pdf")
                .doesNotContain("three-accounts/people/timo-kraus-handover.pdf")
                .noneMatch(file -> file.contains("shareable"));
        assertThat(folder.resolve("out/three-accounts/index.html"))
                .content()
                .contains("href=\"people/nora-field.pdf\"", "href=\"people/nora-field-handover.pdf\"");
    }

    @Test
    void theEditionForTheCustomerIsMadeByNameAndItsPagesAreTold() throws IOException {
        Kap.Result result = Kap.run("plan", SAMPLE, "--out", out(), "--pack", "shareable", "--format", "pdf,data");
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(files())
                .filteredOn(file -> file.endsWith(".pdf"))
                .containsExactlyInAnyOrder(
                        "three-accounts/accounts/ashgrove-foods/shareable-plan.pdf",
                        "three-accounts/accounts/silbersee-logistik/shareable-plan.pdf",
                        "three-accounts/accounts/tidewater-labs/shareable-plan.pdf",
                        "three-accounts/method.pdf");
        JsonNode results = new ObjectMapper()
                .readTree(folder.resolve("out/three-accounts/results.json").toFile());
        assertThat(results.at("/accounts/0/pages/shareable-plan.pdf").asInt()).isBetween(1, 6);
    }

    @ParameterizedTest
    @CsvSource({"Nora Feld, Nora Field", "kraus, Timo Kraus", "Zz, Carl Ostby"})
    void aNameThatNoneOfUsHasIsAnsweredWithTheRightOnes(String typed, String meant) {
        Kap.Result result = Kap.run("plan", SAMPLE, "--out", out(), "--person", typed);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("nobody of this name: " + typed).contains(meant);
        assertThat(folder.resolve("out/three-accounts")).doesNotExist();
    }

    @Test
    void anAccountThatIsNotThereIsWrongUsage() {
        Kap.Result result = Kap.run("plan", SAMPLE, "--out", out(), "--account", "Nobody Ltd");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .contains("Nobody Ltd")
                .doesNotContain("Near that")
                .endsWith("Nothing was made.\n");
        assertThat(folder.resolve("out/three-accounts")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"Ashgrov, Ashgrove Foods", "silbersee, Silbersee Logistik", "Tidwater Lab, Tidewater Labs"})
    void whoeverWasProbablyMeantIsNamed(String typed, String meant) {
        Kap.Result result = Kap.run("plan", SAMPLE, "--out", out(), "--account", typed);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("no account of this name: " + typed).contains("Near that: " + meant + "\n");
    }

    @Test
    void anEarlierResultIsNamedOnlyWhereThereIsOne() {
        String[] wrong = {"plan", SAMPLE, "--out", out(), "--account", "Nobody Ltd"};
        assertThat(Kap.run(wrong).err()).endsWith("Nothing was made.\n");
        Kap.run("plan", SAMPLE, "--out", out(), "--format", "data");
        assertThat(Kap.run(wrong).err())
                .endsWith("the earlier result in " + folder.resolve("out/three-accounts") + " is as it was.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"22.11.2026", "2026-11-22", "22.11.2026 "})
    void aDayIsUnderstoodAsPeopleWriteIt(String day) throws IOException {
        Kap.run("plan", SAMPLE, "--out", out(), "--format", "data", "--as-of", day);
        assertThat(folder.resolve("out/three-accounts/results.json")).content().contains("\"asOf\": \"2026-11-22\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11/22/2026", "31.2.2026", "tomorrow", "22.11.26"})
    void aDayThatIsNoneIsRefusedInALine(String day) {
        Kap.Result result = Kap.run("plan", SAMPLE, "--out", out(), "--as-of", day);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("'" + day + "' is no day").contains("as 22.11.2026");
        assertThat(result.err().lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Account,Contact\nA Ltd,Kim\n", "Account,Contact\nA Ltd,Kim\nNobody Ltd,Lee\n"})
    void checkAndPlanEndAlike(String contacts) throws IOException {
        Path input = Files.createDirectories(folder.resolve("alike"));
        Files.writeString(input.resolve("Accounts.csv"), "Account\nA Ltd\n");
        Files.writeString(input.resolve("Contacts.csv"), contacts);
        Kap.Result plan = Kap.run("plan", input.toString(), "--out", out(), "--format", "data");
        assertThat(plan.exit())
                .as(plan.err())
                .isEqualTo(Kap.run("check", input.toString()).exit())
                .isEqualTo(contacts.contains("Nobody") ? 4 : 0);
    }

    @Test
    void notesThatMatterArePrintedAndTheOthersCounted() throws IOException {
        Path input = Files.createDirectories(folder.resolve("noted"));
        Files.writeString(input.resolve("Accounts.csv"), "Account,Annual revenue,Ships\nA Ltd,5,3\n");
        Kap.Result plan = Kap.run("plan", input.toString(), "--out", out(), "--format", "data");
        assertThat(plan.err())
                .contains("the customer's own turnover")
                .doesNotContain("Ships")
                .contains("-v shows");
        assertThat(Kap.run("plan", input.toString(), "--out", out(), "--format", "data", "-v")
                        .err())
                .contains("Ships")
                .doesNotContain("-v shows");
    }

    @Test
    void aPlaceWithoutAFolderIsToldInPlainWords() {
        Kap.Result result = Kap.run("plan", SAMPLE, "--out", "/proc/none", "--format", "data");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("/proc/none").contains("--out").doesNotContain("Exception");
    }

    @Test
    void theSameInputGivesTheSameBytesOnAnotherDayInAnotherZoneAndLanguage() throws IOException {
        Kap.run("plan", SAMPLE, "--out", folder.resolve("one").toString(), "--jobs", "1");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Clock later = Clock.fixed(Instant.parse("2029-02-28T23:30:00Z"), ZoneId.of("Pacific/Kiritimati"));
            Kap.run(later, "plan", SAMPLE, "--out", folder.resolve("two").toString());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(hashes(folder.resolve("two"))).isNotEmpty().isEqualTo(hashes(folder.resolve("one")));
    }

    @Test
    void jsonGoesToTheOutputAndNothingElseDoes() throws IOException {
        Kap.Result result = Kap.run("plan", SAMPLE, "--out", out(), "--format", "data", "--json");
        JsonNode json = new ObjectMapper().readTree(result.out());
        assertThat(json.get("accounts")).hasSize(3);
        assertThat(json.get("problems")).isNotNull();
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"text.xlsx,hello", "empty.xlsx,''", "noheader.csv,'a;b'"})
    void whatIsNoWorkbookGivesOneMessageAndLeavesTheResultBefore(String name, String content) throws IOException {
        Path before = Files.createDirectories(folder.resolve("out").resolve(name.replaceAll("\\..*", "")));
        Files.writeString(before.resolve("kept.txt"), "kept");
        Files.writeString(before.resolve(".kap-manifest"), "# kap - - -\n");
        Path input = Files.writeString(folder.resolve(name), content);

        Kap.Result result = Kap.run("plan", input.toString(), "--out", out());

        assertThat(result.exit()).as(result.err()).isEqualTo(3);
        assertThat(result.err().lines().filter(line -> line.startsWith("FATAL")))
                .hasSize(1);
        assertThat(result.err()).contains(name).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(before.resolve("kept.txt")).exists();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Kap.Result result = Kap.run("plan", folder.resolve("gone.xlsx").toString(), "--out", out());
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).contains("gone.xlsx");
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamedAndNothingIsLeft() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file, no folder");
        Kap.Result result = Kap.run("plan", SAMPLE, "--out", blocked.toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("blocked").contains("--out").doesNotContain("\tat ");
        assertThat(blocked).hasContent("a file, no folder");
    }

    @Test
    void whereAFailureCameFromIsShownOnlyToThoseWhoAsk() throws IOException {
        String blocked = Files.writeString(folder.resolve("blocked"), "a file").toString();
        assertThat(Kap.run("plan", SAMPLE, "--out", blocked).err()).doesNotContain("\tat ");
        assertThat(Kap.run("plan", SAMPLE, "--out", blocked, "-v").err()).contains("\tat ");
    }

    @Test
    void anErrorCostsItsAccountAndNoOther() throws IOException {
        Path csv = csvFolder("Account,Revenue\nGood Ltd,100\nBad Ltd,lots\n");
        Kap.Result result = Kap.run("plan", csv.toString(), "--out", out(), "--format", "data");
        assertThat(result.exit()).as(result.err()).isEqualTo(4);
        assertThat(result.err()).contains("Bad Ltd").contains("lots");
        JsonNode json = new ObjectMapper()
                .readTree(folder.resolve("out/crm/results.json").toFile());
        assertThat(json.get("accounts")).extracting(a -> a.get("name").asText()).containsExactly("Good Ltd");
    }

    @Test
    void aCharacterThatNoFontHasIsNamedAndNotDropped() throws IOException {
        Path csv = csvFolder("Account\nGood \u0378 Ltd\n");
        Kap.Result result = Kap.run("plan", csv.toString(), "--out", out());
        assertThat(result.err()).contains("U+0378");
        assertThat(folder.resolve("out/crm/problems.txt")).content().contains("U+0378");
    }

    @Test
    void strictStopsAtAnyError() throws IOException {
        Path csv = csvFolder("Account,Revenue\nGood Ltd,100\nBad Ltd,lots\n");
        Kap.Result result = Kap.run("plan", csv.toString(), "--out", out(), "--format", "data", "--strict");
        assertThat(result.exit()).isEqualTo(3);
        assertThat(folder.resolve("out/crm")).doesNotExist();
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertThat(Kap.run("plan", SAMPLE, "--nonsense").exit()).isEqualTo(2);
        assertThat(Kap.run().exit()).isEqualTo(2);
        assertThat(Kap.run("--help").exit()).isZero();
    }

    private Path csvFolder(String accounts) throws IOException {
        Path csv = Files.createDirectories(folder.resolve("crm"));
        Files.writeString(csv.resolve("accounts.csv"), accounts);
        Files.writeString(csv.resolve("contacts.csv"), "Account,Contact\nGood Ltd,Ada Sample\nBad Ltd,Ben Sample\n");
        return csv;
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private List<String> files() throws IOException {
        Path out = folder.resolve("out");
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> hashes(Path out) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                hashes.put(out.relativize(file).toString(), hash(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void thePlanSaysWhatChangedSinceTheWorkbookBefore() throws IOException {
        Kap.Result result = Kap.run("plan", SAMPLE, "--out", out(), "--previous", SAMPLE, "--format", "docx,data");
        assertThat(result.exit()).as(result.err()).isZero();
        Path made = folder.resolve("out/three-accounts");
        assertThat(Files.readString(made.resolve("results.json"))).contains("\"changes\"");
        try (Stream<Path> plans = Files.list(made.resolve("accounts"))) {
            for (Path plan : plans.toList()) {
                try (XWPFDocument word = new XWPFDocument(Files.newInputStream(plan.resolve("annual-plan.docx")));
                        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
                    assertThat(text.getText())
                            .contains("What changed since the workbook before")
                            .contains("What the plan measures is as it was.");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "annual-plan, true, false",
        "portfolio-review, false, true",
        "'annual-plan,portfolio-review', true, true"
    })
    void onlyThePacksAskedForAreMade(String packs, boolean plans, boolean review) throws IOException {
        Kap.Result result = Kap.run("plan", SAMPLE, "--out", out(), "--format", "docx,data", "--pack", packs);
        assertThat(result.exit()).as(result.err()).isZero();
        Path made = folder.resolve("out/three-accounts");
        assertThat(Files.exists(made.resolve("portfolio-review.docx"))).isEqualTo(review);
        try (Stream<Path> files = Files.walk(made)) {
            assertThat(files.anyMatch(file -> file.endsWith("annual-plan.docx")))
                    .isEqualTo(plans);
        }
        assertThat(Files.readString(made.resolve("index.html")).contains("annual-plan.docx"))
                .isEqualTo(plans);
        assertThat(made.resolve("results.json")).exists();
    }

    @Test
    void aWorkbookBeforeThatCannotBeReadStopsTheRun() throws IOException {
        Path broken = Files.writeString(folder.resolve("before.xlsx"), "no workbook");
        Kap.Result result = Kap.run("plan", SAMPLE, "--out", out(), "--previous", broken.toString());
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).contains("before.xlsx");
        assertThat(folder.resolve("out/three-accounts")).doesNotExist();
    }

    /** Pashto has letters without joined forms in Unicode; Hebrew needs none. */
    @Test
    void lettersThatOnlyWordJoinsAreNamedWithTheirRemedy() throws IOException {
        Path input = Files.createDirectories(folder.resolve("names"));
        Files.writeString(input.resolve("Accounts.csv"), "Account\nשלום\nښار\n");
        Kap.Result result = Kap.run("plan", input.toString(), "--out", out(), "--format", "docx");
        assertThat(result.exit()).isZero();
        assertThat(Files.readString(folder.resolve("out/names/problems.txt")))
                .containsOnlyOnce("strokes that join")
                .contains("U+069A")
                .contains("Hand out the Word file")
                .doesNotContain("שלום");
    }

    @Test
    void templatesThatAreNotThereAreNamed() {
        Kap.Result result = Kap.run(
                "plan",
                SAMPLE,
                "--out",
                out(),
                "--templates",
                folder.resolve("none").toString());
        assertThat(result.exit()).isNotZero();
        assertThat(result.err()).contains("none");
    }

    @Test
    void aBrokenTemplateIsNamedWithItsLine() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.write(own.resolve("annual-plan.ftlh"), "<document>\n${nonsense}\n".getBytes(StandardCharsets.UTF_8));
        Kap.Result result = Kap.run("plan", SAMPLE, "--out", out(), "--templates", own.toString());
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .contains("annual-plan.ftlh, line 2")
                .contains("nonsense")
                .doesNotContain("Sentence");
        assertThat(folder.resolve("out/three-accounts")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "English, annual-plan, pdf, 1 account made: 3 files in",
        "English, 'annual-plan,portfolio-review', pdf, 1 account made: 4 files in",
        "English, portfolio-review, pdf, Portfolio review of 1 account made: 3 files in",
        "German, portfolio-review, docx, Portfolio-Durchsicht von 1 Kunden fertig: 3 Dateien in",
        "English, portfolio-review, data, Figures of 1 account made: 6 files in",
        "German, annual-plan, data, Zahlen von 1 Kunden fertig: 6 Dateien in",
    })
    void whatIsSaidToBeMadeIsWhatWasMade(String language, String packs, String formats, String said)
            throws IOException {
        Path input = Files.createDirectories(folder.resolve("one"));
        Files.writeString(input.resolve("Accounts.csv"), "Account\nA Ltd\n");
        Files.writeString(input.resolve("Settings.csv"), "Setting,Value\nLanguage," + language + "\n");
        Kap.Result result = Kap.run("plan", input.toString(), "--out", out(), "--pack", packs, "--format", formats);
        List<String> lines = result.err().lines().toList();
        assertThat(lines.get(lines.size() - 2)).startsWith(said);
        String open = language.equals("German") ? "Öffnen: " : "Open ";
        assertThat(lines.getLast()).startsWith(open);
        assertThat(Path.of(lines.getLast().substring(open.length()))).exists();
    }

    @Test
    void aMistakeInTheTemplatesIsToldInTheLanguageOfTheInput() throws IOException {
        Path input = Files.createDirectories(folder.resolve("deutsch"));
        Files.writeString(input.resolve("Accounts.csv"), "Account\nA GmbH\n");
        Files.writeString(input.resolve("Settings.csv"), "Setting,Value\nLanguage,German\n");
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(own.resolve("annual-plan.ftlh"), "<document>\n<wrong>\n</wrong></document>");
        Kap.Result result = Kap.run("plan", input.toString(), "--out", out(), "--templates", own.toString());
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("kap: annual-plan.ftlh, Zeile 1: ").contains("braucht das Attribut");
    }

    @Test
    void aReferenceThatIsNoWordFileIsNamedWithoutALine() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(own.resolve("reference.docx"), "text");
        Kap.Result result = Kap.run("plan", SAMPLE, "--out", out(), "--templates", own.toString());
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("kap: reference.docx: This is no Word document.");
    }
}
