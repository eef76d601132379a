package dev.kap.report.slides;

import dev.kap.theme.Theme;
import java.awt.Color;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// Colours as places of the file's theme: each of ours is one of the twelve, or one of them made lighter, darker or
/// paler. What our theme does not know is written as it is.
///
/// Safe for use by several threads.
final class SlideColours {

    /// The twelve places: the element of the theme, how slides name it, and the colour of ours that it holds.
    private enum Place {
        DARK_1("dk1", "tx1", "ink"),
        LIGHT_1("lt1", "bg1", "paper"),
        DARK_2("dk2", "tx2", "muted"),
        LIGHT_2("lt2", "bg2", "tint"),
        ACCENT_1("accent1", "accent1", "accent"),
        ACCENT_2("accent2", "accent2", "nurture"),
        ACCENT_3("accent3", "accent3", "develop"),
        ACCENT_4("accent4", "accent4", "support"),
        ACCENT_5("accent5", "accent5", "attention"),
        ACCENT_6("accent6", "accent6", "gap"),
        LINK("hlink", "hlink", "tie"),
        FOLLOWED("folHlink", "folHlink", "watch");

        private final String element;
        private final String name;
        private final String colour;

        Place(String element, String name, String colour) {
            this.element = element;
            this.name = name;
            this.colour = colour;
        }
    }

    /// What our other colours are made from.
    private static final Map<Place, List<String>> MADE = Map.of(
            Place.DARK_2, List.of("axis", "hairline", "grid", "track", "unknown"),
            Place.LIGHT_1, List.of("on.accent"),
            Place.ACCENT_1, List.of("accent.tint", "on.accent.2", "link", "link.weak"),
            Place.ACCENT_2, List.of("nurture.text", "nurture.tint", "good"),
            Place.ACCENT_3, List.of("develop.text", "develop.tint"),
            Place.ACCENT_4, List.of("support.text", "support.tint"),
            Place.FOLLOWED, List.of("watch.text", "watch.tint"));

    private static final int OPAQUE = 255;

    private final Theme theme;
    private final Map<Integer, String> known = new HashMap<>();

    SlideColours(Theme theme) {
        this.theme = theme;
        for (Place place : Place.values()) {
            known.putIfAbsent(theme.colour(place.colour).getRGB(), scheme(place, ""));
        }
        for (Place place : Place.values()) {
            MADE.getOrDefault(place, List.of()).forEach(name -> add(place, theme.colour(name)));
        }
        theme.colours("heat").forEach(colour -> add(Place.ACCENT_1, colour));
        theme.colours("zones").forEach(colour -> add(Place.DARK_2, colour));
    }

    private void add(Place place, Color colour) {
        known.computeIfAbsent(colour.getRGB(), any -> scheme(place, Shade.of(theme.colour(place.colour), colour)));
    }

    private static String scheme(Place place, String shade) {
        return shade.isEmpty()
                ? "<a:schemeClr val=\"" + place.name + "\"/>"
                : "<a:schemeClr val=\"" + place.name + "\">" + shade + "</a:schemeClr>";
    }

    /// The colours of the file's theme by their elements.
    SequencedMap<String, String> places() {
        SequencedMap<String, String> places = new LinkedHashMap<>();
        for (Place place : Place.values()) {
            places.put(place.element, hex(theme.colour(place.colour)));
        }
        return places;
    }

    /// The element that stands for a colour.
    String element(Color colour) {
        String solid = known.getOrDefault(colour.getRGB() | 0xFF000000, "<a:srgbClr val=\"" + hex(colour) + "\"/>");
        return colour.getAlpha() == OPAQUE ? solid : seenThrough(solid, colour.getAlpha());
    }

    private static String seenThrough(String solid, int alpha) {
        String step = "<a:alpha val=\"" + Math.round(100_000.0 * alpha / OPAQUE) + "\"/>";
        String end = solid.startsWith("<a:srgbClr") ? "</a:srgbClr>" : "</a:schemeClr>";
        return solid.endsWith("/>")
                ? solid.substring(0, solid.length() - 2) + ">" + step + end
                : solid.substring(0, solid.length() - end.length()) + step + end;
    }

    /// The same for a colour of our theme.
    String element(String name) {
        return element(theme.colour(name));
    }

    /// A fill of one colour.
    String fill(Color colour) {
        return "<a:solidFill>" + element(colour) + "</a:solidFill>";
    }

    String fill(String name) {
        return fill(theme.colour(name));
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "%06X", colour.getRGB() & 0xFFFFFF);
    }
}
