package dev.kap.theme;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
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
            return new Theme(read(Objects.requireNonNull(in, "built-in theme")), null);
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

    /// A colour: `colour("accent")` is the key `colour.accent`.
    public Color colour(String name) {
        return Color.decode(text("colour." + name));
    }

    /// A size in points: `size("body")` is the key `size.body`.
    public float size(String name) {
        return Float.parseFloat(text("size." + name));
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

    private static Map<String, String> read(InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        Map<String, String> values = new HashMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> values.put(key, properties.getProperty(key).strip()));
        return values;
    }
}
