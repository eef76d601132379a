package dev.kap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kap.Given;
import dev.kap.Insights;
import dev.kap.document.Document;
import dev.kap.document.PageNumbers;
import dev.kap.insight.ContactInsight;
import dev.kap.intake.Intake;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.workshop.PrintList;
import dev.kap.plan.workshop.PrintList.Printed;
import dev.kap.plan.workshop.SessionStage;
import dev.kap.plan.workshop.Workshop;
import dev.kap.plan.workshop.WorkshopSheet;
import dev.kap.planning.Planning;
import dev.kap.planning.workshop.Workshops;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.report.pdf.PdfWriter;
import dev.kap.report.word.WordWriter;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workshop packs of four accounts of the samples, measured on paper. */
class WorkshopOfTheSamplesTest {

    private static final double MM = 25.4 / 72;
    private static final double CARD_WIDTH = 85;
    private static final double CARD_HEIGHT = 54;
    private static final double INSET = 6;
    private static final double NAME_LINE = 9.6;
    private static final Map<Half, Pack> MADE = new EnumMap<>(Half.class);
    private static final Portfolio SAMPLE = Intake.read(
                    List.of(Path.of("samples/portfolio.xlsx")), Optional.of(Given.AS_OF), Clock.systemUTC())
            .value()
            .orElseThrow();

    /** Few and many contacts, short and long days, small and large rooms. */
    private enum Half {
        THREE("Mendel Biotech", 90, 4, "English"),
        TWELVE("Vectora Logistics", 480, 4, "German"),
        TWENTY_FIVE("Harrowgate Foods plc", 90, 12, "German"),
        SIXTY("Brightwater Beverages", 480, 12, "English");

        private final String account;
        private final int minutes;
        private final int people;
        private final String language;

        Half(String account, int minutes, int people, String language) {
            this.account = account;
            this.minutes = minutes;
            this.people = people;
            this.language = language;
        }
    }

    /** What was made of it. */
    private record Pack(Workshop workshop, PrintList list, Document document, byte[] pdf, List<String> texts) {}

    @ParameterizedTest
    @EnumSource
    void everySheetStandsInAStepAndEveryStepHasItsSheets(Half half) {
        Pack pack = pack(half);
        Set<SessionStage> held =
                pack.workshop().steps().stream().map(step -> step.stage()).collect(Collectors.toSet());
        List<WorkshopSheet> printed =
                pack.list().sheets().stream().map(Printed::sheet).toList();
        assertThat(printed).allMatch(sheet -> sheet.stages().stream().anyMatch(held::contains));
        assertThat(held)
                .allMatch(stage ->
                        printed.stream().anyMatch(sheet -> sheet.stages().contains(stage)));
        printed.forEach(sheet -> sheet.blankTwin()
                .ifPresent(twin ->
                        assertThat(printed).as("what %s is filled in on", sheet).contains(twin)));
    }

    @ParameterizedTest
    @EnumSource
    void theFootOfEachSheetSaysTheCopiesOfTheList(Half half) {
        Pack pack = pack(half);
        Pattern foot = Pattern.compile("(?:Sheet|Blatt) (\\d+)(?: · A3)? · (\\d+|one|ein)? ?");
        Map<Integer, Set<String>> said = new TreeMap<>();
        pack.texts()
                .forEach(text -> foot.matcher(text)
                        .results()
                        .forEach(found -> said.computeIfAbsent(
                                        Integer.valueOf(found.group(1)), number -> new TreeSet<>())
                                .add(found.group(2))));
        pack.list().sheets().stream()
                .filter(sheet -> said.containsKey(sheet.sheet().number()))
                .forEach(sheet -> assertThat(said.get(sheet.sheet().number()))
                        .as("sheet %d", sheet.sheet().number())
                        .containsExactly(String.valueOf(sheet.copies())));
        assertThat(said).hasSizeGreaterThanOrEqualTo(9);
    }

    @ParameterizedTest
    @EnumSource
    void hasAsManyNamedCardsAsPeopleArePlaced(Half half) throws IOException {
        Pack pack = pack(half);
        List<String> names = new ArrayList<>();
        List<Integer> pages = leaves(pack, "card-3-");
        for (int i = 0; i < pages.size(); i += 2) {
            cards(pack, pages.get(i)).values().forEach(letters -> names.add(text(letters)));
        }
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(pack.workshop().placed().stream()
                        .map(ContactInsight::name)
                        .toList());
        assertThat(pack.texts().get(leaves(pack, "a4-double-plan").getFirst() - 1))
                .contains((2 * names.size()) + ("German".equals(half.language) ? " mit Namen" : " names"));
    }

    @ParameterizedTest
    @EnumSource
    void eachBackMeetsItsFrontWhenTheLeafIsTurnedOverTheLongEdge(Half half) throws IOException {
        Pack pack = pack(half);
        int met = 0;
        for (String kind : List.of("card-3-", "card-10-")) {
            List<Integer> pages = leaves(pack, kind);
            for (int i = 0; i < pages.size(); i += 2) {
                Map<String, List<TextPosition>> fronts = cards(pack, pages.get(i));
                for (List<TextPosition> back : cards(pack, pages.get(i + 1)).values()) {
                    TextPosition name = fronts.values().stream()
                            .filter(front -> text(front).equals(text(back)))
                            .map(List::getFirst)
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no front of " + text(back)));
                    // The back seen through the leaf: the left edge of its card is the right edge of the front's.
                    double left = name.getX() * MM - INSET;
                    double mirrored = 210 - left - CARD_WIDTH;
                    assertThat(back.getFirst().getX() * MM).as(text(back)).isCloseTo(mirrored + INSET, within(0.3));
                    assertThat(back.getFirst().getY()).as(text(back)).isCloseTo(name.getY(), within(0.1f));
                    met++;
                }
            }
        }
        assertThat(met)
                .isEqualTo(pack.workshop().placed().size()
                        + pack.workshop().stakes().size());
    }

    @ParameterizedTest
    @EnumSource
    void cardsAreCutTo85By54(Half half) throws IOException {
        Pack pack = pack(half);
        try (PDDocument file = Loader.loadPDF(pack.pdf())) {
            for (int page : leaves(pack, "card-")) {
                List<Rectangle2D> lines = PageMarks.of(file.getPage(page - 1)).strokes();
                assertThat(lines.stream()
                                .filter(line -> line.getWidth() < 0.01 && line.getHeight() > 270)
                                .map(line -> Math.round(line.getX() * 10) / 10.0))
                        .containsExactly(20.0, 20 + CARD_WIDTH, 20 + 2 * CARD_WIDTH);
                assertThat(lines.stream()
                                .filter(line -> line.getHeight() < 0.01 && line.getWidth() > 170)
                                .map(line -> Math.round((line.getY() - 13.5) * 10) / 10.0))
                        .containsExactly(
                                0.0, CARD_HEIGHT, 2 * CARD_HEIGHT, 3 * CARD_HEIGHT, 4 * CARD_HEIGHT, 5 * CARD_HEIGHT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noWordOnACardIsCutOrReachesOverItsEdge(Half half) throws IOException {
        Pack pack = pack(half);
        for (int page : leaves(pack, "card-")) {
            assertThat(pack.texts().get(page - 1)).as("page %d", page).doesNotContain("…");
            for (TextPosition letter : PageLetters.of(pack.pdf(), page)) {
                double x = letter.getX() * MM - 20;
                double y = letter.getY() * MM - 13.5;
                if (y < 5 * CARD_HEIGHT) {
                    double inCard = x % CARD_WIDTH;
                    assertThat(inCard).isGreaterThan(INSET - 0.2);
                    assertThat(inCard + letter.getWidth() * MM).isLessThan(CARD_WIDTH - INSET + 0.4);
                    assertThat(y % CARD_HEIGHT).isBetween(INSET, CARD_HEIGHT - 4.0);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsPrintedInTheOuterFiveMillimetres(Half half) throws IOException {
        Pack pack = pack(half);
        try (PDDocument file = Loader.loadPDF(pack.pdf())) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                var box = file.getPage(page - 1).getMediaBox();
                Rectangle2D printable =
                        new Rectangle2D.Double(5, 5, box.getWidth() * MM - 10, box.getHeight() * MM - 10);
                assertThat(PageMarks.of(file.getPage(page - 1)).all().stream()
                                .filter(mark -> !printable.contains(mark.getX(), mark.getY())
                                        || !printable.contains(mark.getMaxX(), mark.getMaxY())))
                        .as("page %d", page)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesNoOtherCustomer(Half half) {
        Pack pack = pack(half);
        List<String> others = SAMPLE.accounts().stream()
                .map(account -> account.name())
                .filter(name -> !name.equals(half.account))
                .toList();
        assertThat(others).hasSizeGreaterThan(10);
        assertThat(String.join("\n", pack.texts()).replaceAll("\\s+", " "))
                .contains(half.account)
                .doesNotContain(others);
    }

    @ParameterizedTest
    @EnumSource
    void hasTheSameSizesInWord(Half half) throws IOException {
        Pack pack = pack(half);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PageNumbers numbers = new PdfWriter(Theme.standard()).write(pack.document(), new ByteArrayOutputStream());
        new WordWriter(Theme.standard(), WordWriter.builtInReference()).write(pack.document(), numbers, out);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            String xml = word.getDocument().xmlText();
            assertThat(Pattern.compile("<w:pgSz [^>]*>")
                            .matcher(xml)
                            .results()
                            .map(size -> size.group().replaceAll("\\D+", " ").trim()))
                    .contains("23811 16838", "11906 16838")
                    .allMatch(size -> size.equals("23811 16838") || size.equals("11906 16838"));
            // A leaf of cards is drawn in full size on 194 x 281 mm.
            assertThat(Pattern.compile("<wp:extent cx=\"6984000\" cy=\"10116000\"")
                            .matcher(xml)
                            .results())
                    .hasSize(leaves(pack, "card-").size());
        }
    }

    private static synchronized Pack pack(Half half) {
        return MADE.computeIfAbsent(half, WorkshopOfTheSamplesTest::made);
    }

    private static Pack made(Half half) {
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        settings.putAll(SAMPLE.settings().values());
        settings.put(Setting.LANGUAGE, half.language);
        settings.put(Setting.WORKSHOP_MINUTES, String.valueOf(half.minutes));
        settings.put(Setting.WORKSHOP_PEOPLE, String.valueOf(half.people));
        Portfolio portfolio = new Portfolio(
                SAMPLE.input(),
                SAMPLE.asOf(),
                new Settings(
                        settings, SAMPLE.settings().rates(), SAMPLE.settings().keptRows()),
                SAMPLE.accounts(),
                SAMPLE.colleagues(),
                SAMPLE.nominations(),
                SAMPLE.criteria(),
                SAMPLE.serviceLevels(),
                SAMPLE.columns());
        PortfolioPlan all = Planning.untried(Insights.of(portfolio), List.of()).value();
        AccountPlan account = all.accounts().stream()
                .filter(plan -> plan.name().equals(half.account))
                .findFirst()
                .orElseThrow();
        Workshop workshop = Workshops.of(account, all);
        Locale language = "German".equals(half.language) ? Locale.GERMAN : Locale.ENGLISH;
        Document document = WorkshopPack.without(
                Set.of(),
                workshop,
                account,
                all,
                Templates.builtIn(),
                Theme.standard(),
                Wording.of(language, "EUR", Given.AS_OF));
        return printed(workshop, document);
    }

    private static Pack printed(Workshop workshop, Document document) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PdfWriter(Theme.standard()).write(document, out);
            List<String> texts = new ArrayList<>();
            try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
                for (int page = 1; page <= file.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setSortByPosition(true);
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    texts.add(stripper.getText(file).replace('\u00a0', ' '));
                }
            }
            PrintList list = PrintList.of(workshop.terms(), workshop.steps(), extent(document));
            return new Pack(workshop, list, document, out.toByteArray(), texts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As counted in the document. */
    private static PrintList.Extent extent(Document document) {
        return new PrintList.Extent(
                count(document, "card-3-") / 2,
                count(document, "a3-07-"),
                count(document, "a4-single-09-"),
                count(document, "card-10-") / 2);
    }

    private static int count(Document document, String id) {
        return (int) document.sections().stream()
                .filter(section -> section.id().startsWith(id))
                .count();
    }

    /** The pages of the cards of that kind; a sheet of a pack is a page. */
    private static List<Integer> leaves(Pack pack, String kind) {
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i < pack.document().sections().size(); i++) {
            if (pack.document().sections().get(i).id().startsWith(kind)) {
                pages.add(i + 1);
            }
        }
        return pages;
    }

    /** The letters of the name on each card of a leaf, by column and row. */
    private static Map<String, List<TextPosition>> cards(Pack pack, int page) throws IOException {
        Map<String, List<TextPosition>> cards = new TreeMap<>();
        for (TextPosition letter : PageLetters.of(pack.pdf(), page)) {
            double y = (letter.getY() * MM - 13.5) % CARD_HEIGHT;
            boolean name = letter.getFontSizeInPt() > 10.9 && Math.abs(y - NAME_LINE) < 0.2;
            if (name) {
                int column = letter.getX() * MM < 105 ? 0 : 1;
                int row = (int) ((letter.getY() * MM - 13.5) / CARD_HEIGHT);
                cards.computeIfAbsent(column + "/" + row, cell -> new ArrayList<>())
                        .add(letter);
            }
        }
        return cards;
    }

    private static String text(List<TextPosition> letters) {
        return letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }
}
