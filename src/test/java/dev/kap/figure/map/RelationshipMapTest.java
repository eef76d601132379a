package dev.kap.figure.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.figure.Drawing;
import dev.kap.figure.StanceSign;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Stance;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RelationshipMapTest {

    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", LocalDate.of(2026, 11, 22));

    private static List<MapPage> layout(SomeAccount account) {
        return RelationshipMap.layout(account.plan(), Settings.STANDARD, ENGLISH);
    }

    private static List<String> texts(MapPage page) {
        return page.texts().stream().map(MapText::text).toList();
    }

    @Test
    void anAccountWithoutContactsHasNoMap() {
        assertThat(layout(new SomeAccount())).isEmpty();
    }

    @Test
    void aTreeOfTwentyTwoFitsTheLargeForm() {
        List<MapPage> pages = layout(Wintermoor.account());

        assertThat(pages).hasSize(1);
        assertThat(texts(pages.getFirst()))
                .contains(
                        "Outside the company",
                        "Best ways in",
                        "Rosenquarz",
                        "live links: 4 of 5 · 5\u00a0% of capital");
    }

    @Test
    void aBossStandsAboveTheReports() {
        MapPage page = layout(Wintermoor.account()).getFirst();

        assertThat(y(page, "Helga Sternhagel")).isLessThan(y(page, "Lars Kessenbrink"));
        assertThat(y(page, "Lars Kessenbrink")).isLessThan(y(page, "Karl Vosskuhl"));
        assertThat(y(page, "Karl Vosskuhl")).isLessThan(y(page, "Uwe Hartlieb"));
    }

    private static double y(MapPage page, String name) {
        return page.dots().stream()
                .filter(dot -> dot.of().equals(name))
                .findFirst()
                .orElseThrow()
                .at()
                .y();
    }

    @Test
    void everyTieAndEveryLinkIsDrawn() {
        MapPage page = layout(Wintermoor.account()).getFirst();

        // 7 ties and one in the legend; 24 links in two pieces each, and one sample of each kind in the legend.
        assertThat(page.routes().stream().filter(r -> r.ink() == MapLineStyle.TIE))
                .hasSize(8);
        assertThat(page.routes().stream()
                        .filter(r -> r.ink() == MapLineStyle.LINK || r.ink() == MapLineStyle.WEAK_LINK))
                .hasSize(2 * 24 + 2);
    }

    @Test
    void aWayInHasAWordAndAClosedDoorSaysWhomToWinFirst() {
        MapPage page = layout(Wintermoor.account().closed("Karl Vosskuhl", "Lars Kessenbrink"))
                .getFirst();

        assertThat(texts(page))
                .contains("strong", "no door", "win Kessenbrink first")
                .noneMatch(text -> text.matches("0[.,]\\d+"));
    }

    @Test
    void besideANameStandsHowManyTiesAndLinksThereAre() {
        SomeAccount account = new SomeAccount()
                .person("Ada Nord", "", "", Level.HEAD, 8, 8)
                .person("Bea Sund", "", "Ada Nord", Level.HEAD, 6, 3)
                .person("Cai Fjord", "", "Ada Nord", Level.HEAD, 6, 3)
                .influences("Bea Sund", "Ada Nord")
                .link("Dana Tolver", "Ada Nord", 8);

        // Bea twice tied counts once, Cai, Dana: three of Ada; one each of the others.
        assertThat(layout(account).getFirst().texts())
                .filteredOn(text -> text.type() == Type.CONNECTIONS)
                .extracting(MapText::text)
                .containsExactlyInAnyOrder("·\u00a03", "·\u00a01", "·\u00a01", "·\u00a05");
    }

    @Test
    void aStanceStandsInTheMarkAndInTheLegend() {
        SomeAccount account = new SomeAccount()
                .add("Ada Nord", c -> c.influence(8).relationship(3).stance(Stance.OPPONENT))
                .add("Bea Sund", c -> c.influence(8).relationship(3).stance(Stance.NEUTRAL));
        MapPage page = layout(account).getFirst();

        assertThat(page.samples())
                .extracting(StanceSample::sign)
                .containsExactly(StanceSign.NEUTRAL, StanceSign.OPPONENT);
        assertThat(texts(page)).contains("opponent", "neutral");
        assertThat(layout(Wintermoor.account()).getFirst().samples()).isEmpty();
    }

    @Test
    void aMarkGrowsWithInfluence() {
        MapPage page = layout(Wintermoor.account()).getFirst();
        Dot sternhagel = page.dots().stream()
                .filter(dot -> dot.of().equals("Helga Sternhagel"))
                .findFirst()
                .orElseThrow();

        // influence 9.5: 1 + 0.2 x 9.5
        assertThat(sternhagel.radius()).isCloseTo(2.9, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void withoutBossesTheRowsAreLevelsAndTheMapSaysSo() {
        MapPage page = layout(Accounts.of(12, Accounts.Shape.NO_BOSSES, 1)).getFirst();

        assertThat(texts(page)).contains("C-level", "Specialists").anyMatch(text -> text.startsWith("No boss is"));
    }

    @Test
    void withoutLinksTheMapSaysSo() {
        SomeAccount account = new SomeAccount();
        account.person("A", "", "", dev.kap.portfolio.Level.HEAD, 5, 5);

        assertThat(texts(layout(account).getFirst())).anyMatch(text -> text.startsWith("No link of ours"));
    }

    @Test
    void moreThanSeventyPeopleStartWithAnOverview() {
        List<MapPage> pages = layout(Accounts.of(90, Accounts.Shape.BALANCED, 1));

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(texts(pages.getFirst())).anyMatch(text -> text.startsWith("90 people; branches: 5."));
    }

    @Test
    void aDrawingPaintsItsWholeSize() {
        Drawing drawing = RelationshipMap.pages(
                        Wintermoor.account().plan(), Settings.STANDARD, Theme.standard(), ENGLISH)
                .getFirst();
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawing.width()), (int) Math.ceil(drawing.height()), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        drawing.paint(canvas);
        canvas.dispose();

        // 263 mm x 72 / 25.4; the first of our boxes stands at the left bottom, in the accent colour
        assertThat(drawing.width()).isCloseTo(745.5, org.assertj.core.data.Offset.offset(0.1));
        assertThat(new Color(image.getRGB(1, image.getHeight() - 3)))
                .isEqualTo(Theme.standard().colour("accent"));
    }
}
