package dev.kap.report.word;

import dev.kap.report.office.ThemePart;
import dev.kap.report.word.ThemeColour.Place;
import dev.kap.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The colour theme of a Word file: our colours in its ten places, and the font of all text.
final class ColourTheme {

    private ColourTheme() {}

    /// The content of `theme1.xml`.
    static byte[] of(Theme theme) {
        SequencedMap<String, String> colours = new LinkedHashMap<>();
        for (Place place : Place.values()) {
            colours.put(place.element(), ThemeColour.hex(place.of(theme)));
        }
        colours.put("hlink", ThemeColour.hex(Place.ACCENT_1.of(theme)));
        colours.put("folHlink", ThemeColour.hex(Place.DARK_2.of(theme)));
        return ThemePart.of(colours, theme.text("font.word"));
    }

    /// Whether it is ours, perhaps with other colours in its places.
    static boolean isOurs(byte[] part) {
        return new String(part, StandardCharsets.UTF_8).contains("name=\"" + ThemePart.NAME + "\"><a:themeElements>");
    }
}
