package dev.kap.intake.table;

import dev.kap.portfolio.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the name of a file says: which of our sheets it is, and of which export. `all-companies-2026-11-20` and
/// `all-contacts-2026-11-20` are two sheets of one export, `north-companies` and `south-contacts` are not.
///
/// @param export the other words of the name; the days and hours at which a program writes its files are none
public record TableName(Sheet sheet, String export) {

    private static final String CAMEL = "(?<=\\p{Ll})(?=\\p{Lu})";

    /// What a name without its ending says; empty where it means no sheet, or two.
    public static Optional<TableName> of(String name, ColumnNames names) {
        return names.sheet(name)
                .map(sheet -> new TableName(sheet, ""))
                .or(() -> word(name, names).map(sheet -> new TableName(sheet, export(name, names))));
    }

    /// The one sheet that words of a name mean; none where they mean two.
    static Optional<Sheet> word(String name, ColumnNames names) {
        List<Sheet> meant = Arrays.stream(name.split("[^\\p{L}]+|" + CAMEL))
                .flatMap(word -> names.sheet(word).stream())
                .distinct()
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static String export(String name, ColumnNames names) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+|" + CAMEL))
                .filter(part -> part.chars().anyMatch(Character::isLetter))
                .filter(part -> names.sheet(part.replaceAll("\\P{L}", "")).isEmpty())
                .map(part -> part.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
