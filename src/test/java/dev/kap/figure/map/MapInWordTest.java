package dev.kap.figure.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.figure.Drawing;
import dev.kap.portfolio.Settings;
import dev.kap.report.picture.SvgPicture;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map as Word gets it: names are words that a search finds, and it stays small. */
class MapInWordTest {

    @ParameterizedTest
    @ValueSource(ints = {5, 25, 60})
    void aNameIsFoundAndTheMapIsSmall(int people) {
        SomeAccount account = Accounts.of(people, Accounts.Shape.BALANCED, 1);
        Wording wording = Wording.of(Locale.ENGLISH, "EUR", LocalDate.of(2026, 11, 22));
        Drawing map = RelationshipMap.pages(account.plan(), Settings.STANDARD, Theme.standard(), wording)
                .getFirst();
        byte[] svg = SvgPicture.of(map, "Calibri, Carlito, sans-serif");

        assertThat(svg.length).isLessThan(400_000);
        assertThat(new String(svg, StandardCharsets.UTF_8)).contains("<text").contains("Moosbrook");
    }
}
