package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the files that a run leaves, PDF and Word against `results.json`. */
class PrintedNumbersTest {

    private static final Path SAMPLE = Path.of("samples/three-accounts.xlsx");

    /** A share in percent, an amount of money, or a figure with a fraction; whole numbers are dates and counts. */
    private static final Pattern NUMBER =
            Pattern.compile("€[\\d.,]*\\d( [km])?|\\d+(\\.\\d+)? %|(?<![\\d.,€])\\d+\\.\\d+(?!\\d|%|\\.\\d)");

    /** An amount as a cell has it, which the page may print short. */
    private static final Pattern AMOUNT = Pattern.compile("(?m)^\\d{4,}$");

    /** What the axes of this sample print. */
    private static final Set<String> SCALES = Set.of("0 %", "50 %", "80 %", "100 %", "1.5");

    @TempDir
    private static Path folder;

    private static JsonNode results;
    private static String input;

    @BeforeAll
    static void plan() throws IOException {
        Kap.Result result = Kap.run(
                "plan", SAMPLE.toString(), "--out", folder.resolve("out").toString());
        assertThat(result.exit()).as(result.err()).isZero();
        results = new ObjectMapper()
                .readTree(folder.resolve("out/three-accounts/results.json").toFile());
        input = cells();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ashgrove-foods", "silbersee-logistik", "tidewater-labs"})
    void everyFigureOfThePdfStandsInTheResultsOrInTheInput(String slug) throws IOException {
        assertThat(strange(pdf(slug), slug)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ashgrove-foods", "silbersee-logistik", "tidewater-labs"})
    void everyFigureOfTheWordFileStandsInTheResultsOrInTheInput(String slug) throws IOException {
        assertThat(strange(word(slug), slug)).isEmpty();
    }

    @Test
    void aFigureFromElsewhereIsFound() {
        assertThat(strange("We earn €4.44 m, 43.21 % of it, or 9.87.", "ashgrove-foods"))
                .containsExactlyInAnyOrder("€4.44 m", "43.21 %", "9.87");
    }

    /** The other way round: what the results say stands on the page, in the words of the page. */
    @ParameterizedTest
    @ValueSource(strings = {"ashgrove-foods", "silbersee-logistik", "tidewater-labs"})
    void theKeyFiguresAnswersAndCountsOfTheResultsStandInBothFiles(String slug) throws IOException {
        List<String> expected = new ArrayList<>();
        JsonNode account = account(slug);
        expected.add(percent(account.at("/coveredInfluence").asDouble()));
        expected.add(Math.round(account.at("/strategicIndex").asDouble()) + " · "
                + account.at("/more/zone").asText());
        account.at("/diagnostics")
                .forEach(answer -> expected.add(answer.get("figure").asText()));
        account.at("/departures").forEach(departure -> {
            if (departure.get("capitalLost").asDouble() >= 0.3) {
                expected.add(percent(departure.get("capitalLost").asDouble()));
            }
        });
        account.at("/plan90").forEach(move -> expected.add(move.get("action").asText()));
        account.at("/objectives").forEach(goal -> expected.add(goal.get("text").asText()));
        String pdf = flat(pdf(slug));
        String word = flat(word(slug));
        assertThat(expected).hasSizeGreaterThan(20).allSatisfy(text -> {
            assertThat(pdf).contains(flat(text));
            assertThat(word).contains(flat(text));
        });
    }

    /** Line breaks and the spaces that come with them say nothing. */
    private static String flat(String text) {
        return spaced(text).replace(" ", "");
    }

    /** All kinds of space as one. */
    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ");
    }

    private static Set<String> strange(String text, String slug) {
        Set<String> known = known(account(slug));
        Set<String> strange = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(spaced(text));
        while (matcher.find()) {
            String number = matcher.group();
            if (!known.contains(number) && !SCALES.contains(number) && !input.contains(number)) {
                strange.add(number);
            }
        }
        return strange;
    }

    private static Set<String> known(JsonNode account) {
        Set<String> known = new TreeSet<>();
        addAll(account, known);
        addAll(results.get("portfolio"), known);
        AMOUNT.matcher(input).results().forEach(found -> addNumber(Double.parseDouble(found.group()), known));
        double revenue = account.at("/revenue").asDouble();
        addNumber(revenue / account.at("/more/shareOfSpend").asDouble(1) - revenue, known);
        return known;
    }

    private static void addAll(JsonNode node, Set<String> known) {
        if (node.isNumber()) {
            addNumber(node.asDouble(), known);
        } else if (node.isTextual()) {
            NUMBER.matcher(spaced(node.asText())).results().forEach(found -> known.add(found.group()));
        }
        node.forEach(child -> addAll(child, known));
    }

    private static void addNumber(double number, Set<String> known) {
        double size = Math.abs(number);
        for (int places = 0; places <= 2; places++) {
            String form = "%." + places + "f";
            known.add(form.formatted(size));
            known.add("€" + form.formatted(size / 1e6) + " m");
        }
        known.add("€%.0f k".formatted(size / 1e3));
        known.add("€%,.0f".formatted(size));
        if (size <= 2) {
            known.add(percent(size));
            known.add(percent(1 - size));
            known.add("%.1f".formatted(size * 100));
        }
    }

    private static String percent(double share) {
        return Math.round(Math.abs(share) * 100) + " %";
    }

    private static JsonNode account(String slug) {
        return StreamSupport.stream(results.get("accounts").spliterator(), false)
                .filter(account -> account.get("slug").asText().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** All but the page of rules, whose numbers are the rules' own. */
    private static String pdf(String slug) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument file = Loader.loadPDF(file(slug, "pdf").toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String here = stripper.getText(file);
                if (!here.contains("THE RULES")) {
                    text.append(here);
                }
            }
        }
        return text.toString();
    }

    private static String word(String slug) throws IOException {
        try (XWPFDocument file = new XWPFDocument(Files.newInputStream(file(slug, "docx")));
                XWPFWordExtractor extractor = new XWPFWordExtractor(file)) {
            String text = extractor.getText();
            int rules = text.indexOf("By these rules anyone gets");
            int after = text.indexOf("Data quality", rules);
            return rules < 0 ? text : text.substring(0, rules) + text.substring(after);
        }
    }

    private static Path file(String slug, String extension) {
        return folder.resolve("out/three-accounts/accounts/" + slug + "/annual-plan." + extension);
    }

    private static String cells() throws IOException {
        StringBuilder text = new StringBuilder();
        DataFormatter formatter = new DataFormatter();
        try (Workbook workbook = WorkbookFactory.create(SAMPLE.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text.append(formatter.formatCellValue(cell)).append('\n');
                        if (cell.getCellType() == CellType.NUMERIC) {
                            text.append("%.0f%n".formatted(cell.getNumericCellValue()));
                        }
                    }
                }
            }
        }
        return text.toString();
    }
}
