package dev.kap.report.slides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.plan.AccountPlan;
import dev.kap.report.word.WordSchema;
import dev.kap.theme.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SlidesWriterTest {

    private static final String MANY = "Brightwater Beverages";
    private static final Pattern LETTERS = Pattern.compile("\\bsz=\"(\\d+)\"");

    @Test
    void everyAccountHasSevenSlidesAndSoHasThePortfolio() throws IOException {
        for (byte[] pptx : Slides.all()) {
            try (XMLSlideShow show = open(pptx)) {
                assertThat(show.getSlides()).hasSize(7);
                assertThat(show.getPageSize().width / show.getPageSize().getHeight())
                        .isBetween(1.77, 1.78);
            }
        }
    }

    @Test
    void everyTitleIsASentenceInTwoLines() throws IOException {
        for (byte[] pptx : Slides.all()) {
            try (XMLSlideShow show = open(pptx)) {
                for (XSLFSlide slide : show.getSlides()) {
                    assertThat(slide.getTitle())
                            .isNotBlank()
                            .doesNotEndWith(".")
                            .contains(" ");
                    assertThat(LongText.lines(slide.getTitle(), 52))
                            .as(slide.getTitle())
                            .isLessThanOrEqualTo(2);
                }
            }
        }
    }

    /** The numbers are the largest letters but for the title. */
    @Test
    void noNumberIsCut() throws IOException {
        for (AccountPlan account : Slides.SAMPLE.accounts()) {
            try (XMLSlideShow show = open(Slides.of(account.name(), Locale.GERMAN))) {
                assertThat(show.getSlides().stream()
                                .flatMap(slide -> slide.getShapes().stream())
                                .filter(shape -> shape instanceof XSLFTextShape text && text.getTextType() == null)
                                .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream())
                                .flatMap(paragraph -> paragraph.getTextRuns().stream())
                                .filter(run -> Objects.requireNonNullElse(run.getFontSize(), 0.0) > 22)
                                .map(XSLFTextRun::getRawText))
                        .as(account.name())
                        .isNotEmpty()
                        .noneMatch(text -> text.endsWith("…"));
            }
        }
    }

    @Test
    void noLettersAreSmallerThan18Points() {
        for (byte[] pptx : Slides.all()) {
            Slides.parts(pptx).forEach((name, part) -> {
                if (name.matches("ppt/(slides|slideMasters|slideLayouts|charts)/[^/]*")) {
                    assertThat(LETTERS.matcher(part).results().map(found -> Integer.parseInt(found.group(1))))
                            .as(name)
                            .allMatch(size -> size >= 1800);
                }
            });
        }
    }

    @Test
    void quadrantMapAndDaysAreOneGroupEachWithTheirNamesAsText() throws IOException {
        try (XMLSlideShow show = open(Slides.of(MANY, Locale.ENGLISH))) {
            for (int slide : List.of(1, 2, 5)) {
                List<XSLFGroupShape> groups = groups(show.getSlides().get(slide));
                assertThat(groups).hasSize(1);
                assertThat(alt(groups.getFirst())).hasSizeGreaterThan(40);
                assertThat(texts(groups.getFirst()))
                        .anyMatch(text -> text.contains("Myrvold") || text.contains("Elvebakk"));
            }
        }
    }

    @Test
    void theBridgeAndTheParetoAreChartsWithTheirFigures() throws Exception {
        for (byte[] pptx : List.of(Slides.of(MANY, Locale.ENGLISH), Slides.portfolio(Slides.SAMPLE, Locale.GERMAN))) {
            try (XMLSlideShow show = open(pptx)) {
                assertThat(show.getCharts()).hasSize(1);
                try (XSSFWorkbook figures = show.getCharts().getFirst().getWorkbook()) {
                    assertThat(figures.getSheetAt(0).getLastRowNum()).isGreaterThanOrEqualTo(4);
                    assertThat(figures.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                            .isNotBlank();
                }
                XSLFGraphicFrame frame = show.getSlides().stream()
                        .flatMap(slide -> slide.getShapes().stream())
                        .filter(shape -> shape instanceof XSLFGraphicFrame one && one.hasChart())
                        .map(XSLFGraphicFrame.class::cast)
                        .findFirst()
                        .orElseThrow();
                assertThat(alt(frame)).hasSizeGreaterThan(40);
            }
        }
    }

    @Test
    void everyTextStandsInItsBoxAndEveryBoxOnTheSlide() throws IOException {
        for (byte[] pptx : Slides.all()) {
            try (XMLSlideShow show = open(pptx)) {
                show.getSlides()
                        .forEach(slide -> assertThat(Boxes.wrong(slide, show.getPageSize()))
                                .as(slide.getTitle())
                                .isEmpty());
            }
        }
    }

    @Test
    void aNameInTheQuadrantAndACellAreEditedAndSavedAgain() throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (XMLSlideShow show = open(Slides.of(MANY, Locale.ENGLISH))) {
            run(show.getSlides().get(1), "Elvebakk").setText("Elvebakken");
            table(show.getSlides().get(3)).getCell(1, 0).setText("Filling line 8");
            show.write(saved);
        }
        try (XMLSlideShow again = open(saved.toByteArray())) {
            assertThat(run(again.getSlides().get(1), "Elvebakken").getRawText()).isEqualTo("Elvebakken");
            assertThat(table(again.getSlides().get(3)).getCell(1, 0).getText()).isEqualTo("Filling line 8");
        }
    }

    @Test
    void theNotesSayWhatCallsForEachMove() throws IOException {
        AccountPlan plan = Slides.plan(MANY);
        try (XMLSlideShow show = open(Slides.of(MANY, Locale.ENGLISH))) {
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(slide.getNotes()).isNotNull();
            }
            String notes = String.join("\n", noteTexts(show.getSlides().get(5)));
            assertThat(plan.plan90().stream().filter(move -> notes.contains("Move " + move.number() + ":")))
                    .hasSizeGreaterThan(5);
            assertThat(notes).contains("Why: ");
        }
    }

    @Test
    void everyPartIsValidByTheFullSchemas() throws Exception {
        try (WordSchema schema = new WordSchema()) {
            for (byte[] pptx : List.of(
                    Slides.of(MANY, Locale.GERMAN),
                    Slides.of("Mendel Biotech", Locale.ENGLISH),
                    Slides.portfolio(Slides.SAMPLE, Locale.ENGLISH))) {
                assertThat(schema.problems(pptx)).singleElement().asString().matches("checked (20|21) parts");
            }
        }
    }

    @Test
    void theSameSlidesAreTheSameBytes() {
        assertThat(Slides.of(MANY, Locale.ENGLISH)).isEqualTo(Slides.of(MANY, Locale.ENGLISH));
        assertThat(Slides.portfolio(Slides.SAMPLE, Locale.ENGLISH))
                .isEqualTo(Slides.portfolio(Slides.SAMPLE, Locale.ENGLISH));
    }

    @Test
    void allColoursAreThoseOfTheTheme() {
        for (byte[] pptx : Slides.all()) {
            Slides.parts(pptx).forEach((name, part) -> {
                if (name.matches("ppt/(slides|slideMasters|slideLayouts|charts|notes\\w+)/[^/]*")) {
                    assertThat(part).as(name).doesNotContain("srgbClr");
                }
            });
        }
    }

    @Test
    void anotherThemeChangesNothingButTheTheme() {
        Map<String, String> standard = Slides.parts(Slides.of(MANY, Locale.ENGLISH));
        Theme green = Theme.standard().with(Map.of("colour.accent", "#14532D"));
        Map<String, String> other = Slides.parts(Slides.of(Slides.plan(MANY), Slides.SAMPLE, Locale.ENGLISH, green));
        assertThat(other.get("ppt/theme/theme1.xml"))
                .isNotEqualTo(standard.get("ppt/theme/theme1.xml"))
                .contains("<a:accent1><a:srgbClr val=\"14532D\"/></a:accent1>");
        assertThat(bare(other.get("ppt/slides/slide3.xml"))).isEqualTo(bare(standard.get("ppt/slides/slide3.xml")));
    }

    /** Without the steps that make a shade of a colour: they depend on both. */
    private static String bare(String part) {
        return part.replaceAll("<a:(satMod|lumMod|lumOff) val=\"\\d+\"/>", "")
                .replaceAll("<a:schemeClr val=\"(\\w+)\"></a:schemeClr>", "<a:schemeClr val=\"$1\"/>");
    }

    private static XMLSlideShow open(byte[] pptx) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(pptx));
    }

    private static List<XSLFGroupShape> groups(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFGroupShape.class::isInstance)
                .map(XSLFGroupShape.class::cast)
                .toList();
    }

    private static List<String> texts(XSLFGroupShape group) {
        return group.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String alt(XSLFShape shape) {
        return shape.getXmlObject().xmlText().replaceFirst("(?s)^.*?descr=\"([^\"]*)\".*$", "$1");
    }

    private static XSLFTextRun run(XSLFSlide slide, String text) {
        return groups(slide).stream()
                .flatMap(group -> group.getShapes().stream())
                .filter(XSLFTextShape.class::isInstance)
                .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream())
                .flatMap(paragraph -> paragraph.getTextRuns().stream())
                .filter(run -> run.getRawText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static XSLFTable table(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> noteTexts(XSLFSlide slide) {
        return Stream.of(slide.getNotes())
                .flatMap(notes -> notes.getTextParagraphs().stream())
                .flatMap(List::stream)
                .map(paragraph -> paragraph.getText())
                .toList();
    }
}
