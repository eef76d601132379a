package dev.kap.report;

import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.theme.Theme;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the settings of the workbook say about the paper, else the theme.
final class PageSettings {

    private PageSettings() {}

    /// The line on confidentiality.
    static String confidential(PortfolioPlan portfolio, Theme theme) {
        String own = settings(portfolio).text(Setting.CONFIDENTIALITY_LINE);
        return own.isEmpty() ? theme.text("confidential.line") : own;
    }

    /// Whether pages are Letter instead of A4.
    static boolean letter(PortfolioPlan portfolio, Theme theme) {
        String own = settings(portfolio).text(Setting.PAGE_SIZE);
        return (own.isEmpty() ? theme.text("page.size") : own)
                .toLowerCase(Locale.ROOT)
                .equals("letter");
    }

    /// The picture for the cover; null without one.
    static @Nullable Path logo(Theme theme) {
        String file = theme.text("logo.file");
        return file.isEmpty() || theme.folder() == null ? null : theme.folder().resolve(file);
    }

    /// The picture at the head of a workshop's sheets: of who leads it, else ours where we lead it ourselves; null
    /// without one.
    static @Nullable Path workshopLogo(PortfolioPlan portfolio, Theme theme) {
        String file = theme.text("consultant.logo.file");
        if (!file.isEmpty() && theme.folder() != null) {
            return theme.folder().resolve(file);
        }
        return settings(portfolio).text(Setting.CONSULTANT).isEmpty() ? logo(theme) : null;
    }

    private static Settings settings(PortfolioPlan portfolio) {
        return portfolio.insight().portfolio().settings();
    }
}
