package dev.kap.report.xhtml;

import java.util.Locale;

/// How constants are written in templates: `LEAD_IN` as `lead-in`.
final class Names {

    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
