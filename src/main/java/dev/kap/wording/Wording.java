package dev.kap.wording;

import dev.kap.bidi.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says sentences, numbers, money and dates in one language; safe for use by several threads.
public final class Wording {

    /// The languages with complete message files.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    private final Locale language;
    private final Numbers numbers;
    private final int year;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    private Wording(Locale language, String currency, int year) {
        this.language = language;
        this.numbers = Numbers.of(language, currency);
        this.year = year;
    }

    /// Wording of one plan; `currency` is an ISO 4217 code, days outside the year of `asOf` are printed with their
    /// year.
    public static Wording of(Locale language, String currency, LocalDate asOf) {
        return new Wording(language, currency, asOf.getYear());
    }

    /// The language it speaks.
    public Locale language() {
        return language;
    }

    /// How numbers, money and dates look in this language.
    public Numbers numbers() {
        return numbers;
    }

    /// The sentence in this language; an unknown key is a bug and throws [MissingResourceException].
    public String say(Sentence sentence) {
        return say(sentence, true);
    }

    private String say(Sentence sentence, boolean opens) {
        String message = message(sentence);
        return PLACEHOLDER.matcher(message).replaceAll(m -> {
            Arg arg = sentence.args().get(Integer.parseInt(m.group(1)));
            boolean first = m.start() == 0 ? opens : message.startsWith(". ", m.start() - 2);
            String said = switch (arg) {
                case Arg.Phrase(Sentence phrase) -> say(phrase, first);
                case Arg.Count(long count, boolean words) when words -> inWords(count, first);
                default -> say(arg);
            };
            return Matcher.quoteReplacement(endsSentence(message, m.end()) ? withoutStop(said) : said);
        });
    }

    private static boolean endsSentence(String message, int at) {
        return message.startsWith(". ", at) || message.substring(at).equals(".");
    }

    /// The stop of an abbreviation is that of the sentence too: `7. Dez.`, `Acme Inc.`.
    private static String withoutStop(String said) {
        return said.endsWith(".") && !said.endsWith("..") ? said.substring(0, said.length() - 1) : said;
    }

    private String inWords(long count, boolean first) {
        String word = find("wording.count." + count).orElseGet(() -> say(Arg.count(count)));
        return first ? word.substring(0, 1).toUpperCase(language) + word.substring(1) : word;
    }

    /// Short for `say(Sentence.of(key, args))`.
    public String say(String key, Arg... args) {
        return say(Sentence.of(key, args));
    }

    /// The message of a key that not every thing has, such as a note on a column; empty where there is none.
    public Optional<String> find(String key) {
        return Optional.ofNullable(
                files.computeIfAbsent(before(key), this::load).getProperty(key));
    }

    /// One value as it stands in a sentence; a name from the right does not draw what follows it to its left.
    public String say(Arg arg) {
        return switch (arg) {
            case Arg.Text(String text) -> Direction.closed(text);
            case Arg.Names(List<String> names) -> enumeration(names);
            case Arg.Count(long count, boolean words) ->
                words ? inWords(count, false) : numbers.decimal((double) count, 0);
            case Arg.Score(double score) -> numbers.decimal(score, 1);
            case Arg.Share(double share) -> numbers.percent(share);
            case Arg.Access(double access) -> numbers.decimal(access, 2);
            case Arg.Money(double amount) -> numbers.money(amount);
            case Arg.Figure(double figure) -> numbers.atMost(figure, 2);
            case Arg.Exact(double number) -> numbers.atMost(number, 10);
            case Arg.Day(LocalDate day) -> day.getYear() == year ? numbers.dayAndMonth(day) : numbers.fullDate(day);
            case Arg.DatedDay(LocalDate day) -> numbers.fullDate(day);
            case Arg.Phrase(Sentence sentence) -> say(sentence);
        };
    }

    private String message(Sentence sentence) {
        Properties file = files.computeIfAbsent(before(sentence.key()), this::load);
        String singular = isOne(sentence) ? file.getProperty(sentence.key() + ".one") : null;
        String message = singular == null ? file.getProperty(sentence.key()) : singular;
        if (message == null) {
            throw new MissingResourceException("no message " + sentence.key(), before(sentence.key()), sentence.key());
        }
        return message;
    }

    /// Whether the first count of the sentence is 1, which asks for its singular.
    private static boolean isOne(Sentence sentence) {
        return sentence.args().stream()
                .filter(Arg.Count.class::isInstance)
                .map(Arg.Count.class::cast)
                .limit(1)
                .anyMatch(arg -> arg.count() == 1);
    }

    private String enumeration(List<String> names) {
        List<String> closed = names.stream().map(Direction::closed).toList();
        if (closed.size() < 2) {
            return String.join("", closed);
        }
        return String.join(", ", closed.subList(0, closed.size() - 1)) + " " + say("wording.and") + " "
                + closed.getLast();
    }

    private Properties load(String name) {
        String path = name + "_" + language.getLanguage() + ".properties";
        try (InputStream in = Wording.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new MissingResourceException("no message file " + path, name, "");
            }
            Properties messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String before(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
