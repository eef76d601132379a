package dev.kap.report.word;

import dev.kap.theme.Theme;
import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTColor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STThemeColor;

/// A colour as Word writes it, with its place in the file's own colour theme, so that a change there recolours the
/// document.
///
/// @param hex six hexadecimal digits, for readers that know no colour theme
/// @param place empty for a colour that the colour theme has no room for: greys of lines, tints of quadrants
record ThemeColour(String hex, Optional<Place> place) {

    /// The ten places of a colour theme, and the colour of ours that each holds.
    enum Place {
        DARK_1("dk1", "text1", "ink"),
        LIGHT_1("lt1", "background1", "paper"),
        DARK_2("dk2", "text2", "muted"),
        LIGHT_2("lt2", "background2", "tint"),
        ACCENT_1("accent1", "accent1", "accent"),
        ACCENT_2("accent2", "accent2", "nurture"),
        ACCENT_3("accent3", "accent3", "develop.text"),
        ACCENT_4("accent4", "accent4", "support.text"),
        ACCENT_5("accent5", "accent5", "attention"),
        ACCENT_6("accent6", "accent6", "gap");

        private final String element;
        private final String word;
        private final String colour;

        Place(String element, String word, String colour) {
            this.element = element;
            this.word = word;
            this.colour = colour;
        }

        /// Its element in the colour theme.
        String element() {
            return element;
        }

        /// The colour of our theme that it holds.
        Color of(Theme theme) {
            return theme.colour(colour);
        }
    }

    /// The colour of that name in our theme.
    static ThemeColour of(Theme theme, String name) {
        Color colour = theme.colour(name);
        return new ThemeColour(
                hex(colour),
                Arrays.stream(Place.values())
                        .filter(place -> place.of(theme).equals(colour))
                        .findFirst());
    }

    /// A colour as Word writes it.
    static String hex(Color colour) {
        return String.format(Locale.ROOT, "%06X", colour.getRGB() & 0xFFFFFF);
    }

    /// The same for a file whose colour theme is another one.
    ThemeColour fixed() {
        return new ThemeColour(hex, Optional.empty());
    }

    /// The element that colours letters.
    String element() {
        return "<w:color w:val=\"" + hex + "\"" + named("themeColor") + "/>";
    }

    /// The attributes of a line.
    String edge() {
        return "w:color=\"" + hex + "\"" + named("themeColor");
    }

    /// The attributes of a ground.
    String fill() {
        return "w:fill=\"" + hex + "\"" + named("themeFill");
    }

    /// The element that colours a part of a chart, which has names of its own for ink and paper.
    String drawn() {
        return place.map(known ->
                        "<a:schemeClr val=\"" + known.word.replace("text", "tx").replace("background", "bg") + "\"/>")
                .orElse("<a:srgbClr val=\"" + hex + "\"/>");
    }

    private String named(String attribute) {
        return place.map(known -> " w:" + attribute + "=\"" + known.word + "\"").orElse("");
    }

    void colour(CTColor letters) {
        letters.setVal(hex);
        slot().ifPresent(letters::setThemeColor);
    }

    void colour(CTBorder edge) {
        edge.setColor(hex);
        slot().ifPresent(edge::setThemeColor);
    }

    void colour(CTShd ground) {
        ground.setColor("auto");
        ground.setFill(hex);
        slot().ifPresent(ground::setThemeFill);
    }

    private Optional<STThemeColor.Enum> slot() {
        return place.map(known -> STThemeColor.Enum.forString(known.word));
    }
}
