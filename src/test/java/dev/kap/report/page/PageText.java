package dev.kap.report.page;

import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.Sign;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page in plain lines for tests: each part by its name, lists one entry a line. Empty parts are left out, so that a
 * line that is there is printed and one that is not there is not.
 */
public final class PageText {

    private PageText() {}

    /** All parts of the page. */
    public static String of(Record page) {
        return Arrays.stream(page.getClass().getRecordComponents())
                .flatMap(part -> part(part.getName(), value(page, part)))
                .map(line -> plain(line).stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    /** The text with plain blanks. */
    public static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static Stream<String> part(String name, Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? Stream.of()
                    : Stream.concat(Stream.of(name + ":"), list.stream().map(one -> "- " + entry(one)));
        }
        String text = value instanceof Record record && !(value instanceof Sign) ? fields(record) : entry(value);
        return text.isEmpty() || value.equals(false) ? Stream.of() : Stream.of(name + ": " + text);
    }

    private static String entry(Object value) {
        return switch (value) {
            case NamedContact person -> person(person);
            case Sign sign -> sign.status().isEmpty() ? "" : sign.word() + " (" + sign.status() + ")";
            case List<?> list -> list.stream().map(PageText::entry).collect(Collectors.joining(", ", "[", "]"));
            case Record record -> fields(record);
            case Double number ->
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_EVEN).toString();
            case Map<?, ?> map -> map.size() + " fields";
            default -> value.toString();
        };
    }

    private static String person(NamedContact person) {
        return person.shortName()
                + (person.mark().kind().isEmpty() ? "" : " <" + person.mark().kind())
                + (person.mark().hollow() ? " hollow" : "")
                + (person.mark().borderline() ? " borderline" : "")
                + (person.mark().kind().isEmpty() ? "" : ">");
    }

    private static String fields(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(part -> entry(value(record, part)))
                .collect(Collectors.joining(" | "));
    }

    private static Object value(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(part.getName(), failure);
        }
    }
}
