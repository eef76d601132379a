package dev.kap.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sheets as text, a row a line; the file itself says how its cells are written. */
final class SheetText {

    private static final Pattern BAR = Pattern.compile(" \\|(?: |$)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"");

    private SheetText() {}

    /** The sheets of a text beside this class, in its order. */
    static List<Rows> read(String name) throws IOException {
        return of(text(name));
    }

    /** The sheets of that text, in its order. */
    static List<Rows> of(String text) {
        // What stands before the first sheet is for the reader.
        return Stream.of(text.split("(?m)^# ")).skip(1).map(SheetText::sheet).toList();
    }

    private static Rows sheet(String block) {
        List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
        Rows rows = new Rows(lines.getFirst(), List.of(BAR.split(lines.get(1))));
        lines.stream()
                .skip(2)
                .map(BAR::split)
                .forEach(
                        cells -> rows.add(Stream.of(cells).map(SheetText::value).toArray()));
        return rows;
    }

    private static @Nullable Object value(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        if (DAY.matcher(cell).matches()) {
            return LocalDate.parse(cell);
        }
        return NUMBER.matcher(cell).matches()
                ? Double.valueOf(cell)
                : QUOTED.matcher(cell).replaceFirst("$1");
    }

    static String text(String name) throws IOException {
        try (InputStream in = SheetText.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
