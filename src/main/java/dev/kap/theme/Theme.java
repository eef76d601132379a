package dev.kap.theme;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Colours, sizes, weights and fonts of all documents and figures, under the keys of theme.properties.
///
/// @param values all keys with their values
/// @param folder where files named in the theme are looked for; null for the built-in theme
public record Theme(Map<String, String> values, @Nullable Path folder) {

    public Theme {
        values = Map.copyOf(values);
    }

    /// The built-in theme.
    public static Theme standard() {
        try (InputStream in = Theme.class.getResourceAsStream("/dev/kap/templates/theme.properties")) {
            Reader text = new InputStreamReader(Objects.requireNonNull(in, "built-in theme"), StandardCharsets.UTF_8);
            return new Theme(read(text), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The theme of a user's file; keys it lacks are those of the built-in theme.
    ///
    /// @param text what stands in the file
    /// @param folder the folder it lies in
    public static Theme of(String text, Path folder) {
        try (Reader in = new StringReader(text)) {
            return new Theme(standard().with(read(in)).values(), folder.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// This theme with some keys changed.
    public Theme with(Map<String, String> changes) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(changes);
        return new Theme(all, folder);
    }

    /// This theme with the user's accent colour, `#123A63`; made darker where it could not be read on white.
    public Theme withAccent(String hex) {
        Color accent = Contrast.readableOnWhite(Color.decode(hex));
        return with(Map.of(
                "colour.accent", hex(accent), "colour.accent.tint", hex(Contrast.mixed(accent, Color.WHITE, 0.9))));
    }

    /// This theme with another picture on the cover.
    public Theme withLogo(Path file) {
        Path place = file.toAbsolutePath();
        return new Theme(
                with(Map.of("logo.file", place.toString())).values(), folder == null ? place.getParent() : folder);
    }

    /// This theme with the logo of whoever leads workshops.
    public Theme withConsultantLogo(Path file) {
        Path place = file.toAbsolutePath();
        return new Theme(
                with(Map.of("consultant.logo.file", place.toString())).values(),
                folder == null ? place.getParent() : folder);
    }

    /// A colour: `colour("accent")` is the key `colour.accent`.
    public Color colour(String name) {
        return Color.decode(text("colour." + name));
    }

    /// A size in points: `size("body")` is the key `size.body`.
    public float size(String name) {
        return Float.parseFloat(text("size." + name));
    }

    /// A length in millimetres: `millimetres("page.margin")` is the key `page.margin.mm`.
    public double millimetres(String name) {
        return Double.parseDouble(text(name + ".mm"));
    }

    /// A list of colours parted by blanks.
    public List<Color> colours(String name) {
        return Stream.of(text("colour." + name).split(" +")).map(Color::decode).toList();
    }

    /// The value of a key.
    ///
    /// @throws IllegalArgumentException for a key that the theme does not have
    public String text(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the theme has no key " + key);
        }
        return value;
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06X", colour.getRGB() & 0xFFFFFF);
    }

    private static Map<String, String> read(Reader text) throws IOException {
        Properties properties = new Properties();
        properties.load(text);
        Map<String, String> values = new HashMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> values.put(key, properties.getProperty(key).strip()));
        return values;
    }
}
