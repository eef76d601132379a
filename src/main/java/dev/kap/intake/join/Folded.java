package dev.kap.intake.join;

import dev.kap.intake.value.Cleaned;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names without what people leave out or write otherwise: case, accents, letters that many keyboards lack.
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    /// The same for all spellings of one name in case and blanks.
    static String key(String name) {
        return Cleaned.name(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /// Without accents: Müller is muller, and mueller as well.
    static Set<String> bare(String name) {
        String key = key(name);
        if (key.chars().allMatch(c -> c < 128)) {
            return Set.of(key);
        }
        String plain = letters(unmarked(key), "o");
        String spelt = letters(
                unmarked(Normalizer.normalize(key, Normalizer.Form.NFC)
                        .replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("å", "aa")),
                "oe");
        return plain.equals(spelt) ? Set.of(plain) : Set.of(plain, spelt);
    }

    private static String letters(String text, String slashed) {
        return text.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", slashed)
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ı", "i");
    }

    private static String unmarked(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }
}
