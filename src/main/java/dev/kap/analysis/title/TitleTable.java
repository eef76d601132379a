package dev.kap.analysis.title;

import dev.kap.portfolio.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of job titles and what they tell; the file says how its lines are written.
///
/// @param shorts abbreviations and what they stand for
/// @param nobody titles that tell nothing
/// @param serves those of whoever serves somebody
/// @param instead what looks like another level than it is
/// @param words the levels by their words
record TitleTable(List<Rule> shorts, List<Rule> nobody, List<Rule> serves, List<Rule> instead, List<Rule> words) {

    private static final String OTHERWISE = "AS ";
    private static final String ABBREVIATION = "SHORT ";
    private static final String NONE = "NONE";

    /// A line of the table.
    ///
    /// @param said what the words stand for
    private record Rule(String said, Pattern words) {

        Optional<Level> level() {
            return said.equals(NONE) ? Optional.empty() : Optional.of(Level.valueOf(said));
        }

        boolean in(String title) {
            return words.matcher(title).find();
        }
    }

    /// The table in that file beside this class.
    static TitleTable read(String file) {
        try (InputStream in = TitleTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no table " + file);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TitleTable of(String text) {
        TitleTable table = new TitleTable(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(table::add);
        return table;
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        String rule = line.substring(0, colon);
        Pattern pattern = pattern(line.substring(colon + 2));
        if (rule.startsWith(ABBREVIATION)) {
            shorts.add(new Rule(rule.substring(ABBREVIATION.length()), pattern));
        } else if (rule.startsWith(OTHERWISE)) {
            instead.add(new Rule(rule.substring(OTHERWISE.length()), pattern));
        } else {
            switch (rule) {
                case "NOBODY" -> nobody.add(new Rule(NONE, pattern));
                case "SERVES" -> serves.add(new Rule(Level.SPECIALIST.name(), pattern));
                default -> words.add(new Rule(rule, pattern));
            }
        }
    }

    private static Pattern pattern(String words) {
        String all = Arrays.stream(words.split(", "))
                .map(word -> word.replace("*", "\\p{L}*").replace("…", "[\\p{L}&'’/, -]*"))
                .collect(Collectors.joining("|"));
        // Without flags for case, which take most of the time: titles come in small letters, as the table is written.
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])");
    }

    /// The level that the title tells; of several the highest.
    Optional<Level> level(String title) {
        String written =
                writtenOut(Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        if (nobody.stream().anyMatch(rule -> rule.in(written))) {
            return Optional.empty();
        }
        return serves.stream()
                .filter(rule -> rule.in(written))
                .findFirst()
                .flatMap(Rule::level)
                .or(() -> highest(written));
    }

    private String writtenOut(String title) {
        String text = title;
        for (Rule rule : shorts) {
            text = rule.words.matcher(text).replaceAll(Matcher.quoteReplacement(rule.said));
        }
        return text;
    }

    private Optional<Level> highest(String title) {
        List<Level> found = new ArrayList<>();
        String rest = title;
        for (Rule rule : instead) {
            if (rule.in(rest)) {
                rule.level().ifPresent(found::add);
                rest = rule.words.matcher(rest).replaceAll(" ; ");
            }
        }
        String left = rest;
        words.stream()
                .filter(rule -> rule.in(left))
                .findFirst()
                .flatMap(Rule::level)
                .ifPresent(found::add);
        return found.stream().min(Comparator.naturalOrder());
    }
}
