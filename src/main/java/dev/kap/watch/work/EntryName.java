package dev.kap.watch.work;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a file is called in a zip. Whoever packed it may call it anything; a name that leads elsewhere, or that some
/// system cannot hold, is not mended but told.
///
/// @param full as it stands in the zip
record EntryName(String full) {

    private static final Set<String> TABLES = Set.of("csv", "tsv");
    private static final int LONGEST_BYTES = 255;
    private static final int MOST_SHOWN = 60;

    /// Leads elsewhere: from the root, from a drive, or up.
    private static final Pattern ELSEWHERE = Pattern.compile("/.*|\\p{Alpha}:.*|(.*/)?\\.\\.(/.*)?", Pattern.DOTALL);

    /// Names of devices, which Windows takes for no file, whatever their ending.
    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$) *(\\..*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");

    /// Whether it is one of a CSV file, and not of what systems leave lying about.
    boolean isTable() {
        String name = last();
        return TABLES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                && !name.startsWith(".")
                && !name.startsWith("~")
                && !full.startsWith("__MACOSX");
    }

    boolean isPossible() {
        return !ELSEWHERE.matcher(slashed()).matches()
                && !CONTROL.matcher(full).find()
                && !DEVICE.matcher(last()).matches()
                && plain().getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }

    /// The name without any folder, in the manner of either system; what Windows forbids becomes a dash.
    String plain() {
        return FORBIDDEN.matcher(last()).replaceAll("-");
    }

    /// The same for all names that some system takes for the same.
    String folded() {
        return Normalizer.normalize(plain(), Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /// As people can be told it: not too long, and on one line.
    String shown() {
        String line = CONTROL.matcher(full).replaceAll("\uFFFD");
        return line.codePointCount(0, line.length()) <= MOST_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }

    private String last() {
        return slashed().substring(slashed().lastIndexOf('/') + 1);
    }

    private String slashed() {
        return full.replace('\\', '/');
    }
}
