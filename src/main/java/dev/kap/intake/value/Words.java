package dev.kap.intake.value;

import dev.kap.intake.table.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words of a column and what they mean; the first word of each meaning is its own name, which messages show.
public final class Words<T> {

    private final Map<String, T> meanings = new LinkedHashMap<>();
    private final List<String> examples = new ArrayList<>();

    Words() {}

    /// Adds a meaning with its words, parted by semicolons.
    Words<T> add(T meaning, String words) {
        List<String> all = List.of(words.split(";", -1));
        examples.add(all.getFirst().strip());
        all.forEach(word -> meanings.putIfAbsent(key(word), meaning));
        return this;
    }

    /// What the word means, whatever its case, blanks and hyphens.
    public Optional<T> meaning(String word) {
        return Optional.ofNullable(meanings.get(key(word)));
    }

    /// The words to tell a user.
    public List<String> examples() {
        return List.copyOf(examples);
    }

    /// A sign such as "+" has no plain form and stands for itself.
    private static String key(String word) {
        String plain = Plain.of(word);
        return plain.isEmpty() ? word.strip() : plain;
    }
}
