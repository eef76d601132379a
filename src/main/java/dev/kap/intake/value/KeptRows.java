package dev.kap.intake.value;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows that look like totals and are records all the same: "Total" is a firm, too.
public record KeptRows(Set<String> names) {

    /// No row in particular.
    public static final KeptRows NONE = new KeptRows(Set.of());

    /// The rows of these names, whatever their case.
    public static KeptRows of(Collection<String> typed) {
        return new KeptRows(typed.stream().map(KeptRows::key).collect(Collectors.toUnmodifiableSet()));
    }

    /// Those of the kept names that none of these texts is.
    public static List<String> missing(Collection<String> typed, Stream<String> texts) {
        Set<String> there = texts.map(KeptRows::key).collect(Collectors.toSet());
        return typed.stream().filter(name -> !there.contains(key(name))).toList();
    }

    /// Whether the row of that name is one of them.
    public boolean contains(String name) {
        return names.contains(key(name));
    }

    private static String key(String name) {
        return Cleaned.name(name).toLowerCase(Locale.ROOT);
    }
}
