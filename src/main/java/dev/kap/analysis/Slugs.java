package dev.kap.analysis;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Folder names of accounts: plain lower-case letters where the script has them, unique in the portfolio.
public final class Slugs {

    private static final int LONGEST = 60;

    /// In scripts whose letters take four bytes sixty of them are many; with room for a number, no more than 200.
    private static final int LONGEST_BYTES = 190;

    /// What Windows takes for a device and not for a folder.
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    /// Letters that Unicode does not take apart.
    private static final Map<String, String> LETTERS = Map.of(
            "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "ð", "d", "þ", "th", "ħ", "h", "ı", "i");

    private Slugs() {}

    /// One for each name, in the same order; a name met again gets `-2`.
    public static List<String> of(List<String> names) {
        List<String> slugs = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String name : names) {
            String slug = slug(name);
            String unique = slug;
            for (int n = 2; !taken.add(unique); n++) {
                unique = shortened(slug, LONGEST - ("-" + n).length()) + "-" + n;
            }
            slugs.add(unique);
        }
        return slugs;
    }

    static String slug(String name) {
        // Marks go from Latin letters only: in other scripts they are vowels, or make another letter.
        String bare = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("(\\p{IsLatin})\\p{M}+", "$1");
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String slug = shortened(trimmed(plain.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")), LONGEST);
        if (slug.isEmpty()) {
            return "account";
        }
        return DEVICE.matcher(slug).matches() ? slug + "-account" : slug;
    }

    private static String shortened(String slug, int length) {
        int end = slug.offsetByCodePoints(0, Math.min(length, slug.codePointCount(0, slug.length())));
        while (slug.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            end = slug.offsetByCodePoints(end, -1);
        }
        return end == slug.length() ? slug : trimmed(slug.substring(0, end));
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}
