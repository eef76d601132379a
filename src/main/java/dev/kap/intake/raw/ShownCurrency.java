package dev.kap.intake.raw;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The currency that a number format shows: `#,##0 [$€-407]`, `"$"#,##0`, `#,##0 "GBP"`.
final class ShownCurrency {

    private static final Pattern LOCALE = Pattern.compile("\\[\\$([^-\\]]+)(?:-[^\\]]*)?\\]");
    private static final Pattern QUOTED = Pattern.compile("\"\\s*([€$£¥]|[A-Z]{3}|z[łl]|kr\\.?)\\s*\"");
    private static final Pattern BARE = Pattern.compile("[€$£¥]");

    private ShownCurrency() {}

    /// The sign or code; empty for a format that shows none.
    static String of(String format) {
        Matcher locale = LOCALE.matcher(format);
        if (locale.find()) {
            return locale.group(1).strip();
        }
        Matcher quoted = QUOTED.matcher(format);
        if (quoted.find()) {
            return quoted.group(1);
        }
        Matcher bare = BARE.matcher(format.replaceAll("\\[[^\\]]*\\]", ""));
        return bare.find() ? bare.group() : "";
    }
}
