package dev.kap.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.document.Block;
import dev.kap.document.Document;
import dev.kap.figure.ChartData;
import dev.kap.figure.ChartData.Bars;
import dev.kap.figure.ChartData.Label;
import dev.kap.figure.ChartData.Look;
import dev.kap.figure.Drawing;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Bars and lines are charts of Word's own, with the workbook of their figures; other figures stay pictures. */
class WordChartsTest {

    private static final byte[] FILE = file();

    @Test
    void eachChartHasAPartOfItsOwnAndNoPicture() throws IOException {
        Map<String, byte[]> parts = Written.parts(FILE);
        assertThat(parts.keySet()).contains("word/charts/chart1.xml", "word/charts/chart2.xml");
        assertThat(parts.keySet().stream().filter(name -> name.endsWith(".svg")))
                .hasSize(1);
    }

    @Test
    void theWorkbookHoldsTheFiguresOfTheBars() throws IOException {
        byte[] book = Written.parts(FILE).get("word/embeddings/Microsoft_Excel_Sheet2.xlsx");
        try (XSSFWorkbook figures = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            XSSFRow today = figures.getSheetAt(0).getRow(1);
            assertThat(today.getCell(0).getStringCellValue()).isEqualTo("Goal");
            assertThat(today.getCell(1).getNumericCellValue()).isEqualTo(620);
        }
        assertThat(Written.part(FILE, "word/charts/chart2.xml"))
                .contains("<c:f>Data!$B$2:$B$3</c:f>", "<c:v>620</c:v>", "c:externalData");
    }

    @Test
    void itNamesWhatBarsAndLineMeasure() throws IOException {
        assertThat(Written.part(FILE, "word/charts/chart1.xml"))
                .contains("<a:t>Revenue, € k</a:t>", "<a:t>Share</a:t>");
    }

    @Test
    void theChartSaysWhatItShowsAndKeepsItsPlaceAndSize() throws IOException {
        String document = Written.part(FILE, "word/document.xml");
        assertThat(document).contains("descr=\"Bridge to 620\"", "descr=\"Pareto\"");
        // 100 by 50 points, in Word's unit.
        assertThat(document).contains("<wp:extent cx=\"1270000\" cy=\"635000\"/>");
    }

    @Test
    void itsColoursFollowTheColourThemeOfTheFile() throws IOException {
        assertThat(Written.part(FILE, "word/charts/chart1.xml"))
                .contains("<a:schemeClr val=\"accent1\"/>", "<a:schemeClr val=\"tx1\"/>", "+mn-lt")
                .doesNotContain("text1");
    }

    @Test
    void itsPartsAreValidByTheFullSchemas() throws Exception {
        try (WordSchema full = new WordSchema()) {
            assertThat(full.problems(FILE)).isEqualTo(List.of("checked 9 parts"));
        }
    }

    private static byte[] file() {
        Document.Section section = new Document.Section(
                "charts",
                "Money",
                "The goal is in reach.",
                "Money",
                false,
                List.of(
                        figure("figure-1", chart(400), "Pareto"),
                        figure("figure-2", chart(620), "Bridge to 620"),
                        figure("figure-3", SampleDocument.drawing(50, 50, "quadrant"), "Quadrant")));
        try {
            return Written.document(new Document(SampleDocument.meta(Locale.ENGLISH), null, List.of(section)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Block.Figure figure(String id, Drawing drawing, String alt) {
        return new Block.Figure(id, drawing, alt, List.of(SampleDocument.text(alt)));
    }

    private static Drawing chart(double goal) {
        ChartData data = new ChartData(
                "Revenue, € k",
                List.of("Goal", "Missing"),
                List.of(
                        new Bars("Goal", Look.SURE, List.of(goal, Double.NaN)),
                        new Bars("Missing", Look.GAP, List.of(Double.NaN, 20.0))),
                List.of(new Label("620", goal, false), new Label("20", 20, true)),
                new ChartData.Line("Share", List.of(0.5, 1.0)),
                new ChartData.Words("What", "Label", "Height"));
        return new Drawing() {
            @Override
            public double width() {
                return 100;
            }

            @Override
            public double height() {
                return 50;
            }

            @Override
            public void paint(Graphics2D canvas) {
                throw new IllegalStateException("a chart is not painted");
            }

            @Override
            public Optional<ChartData> chart() {
                return Optional.of(data);
            }
        };
    }
}
