package dev.kap.report.xhtml;

import java.util.Locale;

/// How constants are written in templates: `LEAD_IN` as `lead-in`.
final class TemplateNames {

    private TemplateNames() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
