package dev.kap.insight;

import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.ServiceLevel;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an account of a tier is promised: as sheet Service levels says, else the default, cell by cell.
///
/// @param visitsPerYear the least number of visits
/// @param executiveSponsor yes, no, or what the sheet says
/// @param sponsored whether a sponsor is promised
/// @param rows the row of the sheet; empty where it has none for the tier
public record Service(
        Tier tier,
        double visitsPerYear,
        Sentence executiveSponsor,
        boolean sponsored,
        Sentence responseTime,
        Sentence channel,
        List<Origin> rows) {

    public Service {
        rows = List.copyOf(rows);
    }

    /// The service level of that tier.
    public static Service of(Tier tier, Portfolio portfolio) {
        Optional<ServiceLevel> typed = portfolio.serviceLevels().stream()
                .filter(level -> level.tier() == tier)
                .findFirst();
        String sponsor = typed.map(ServiceLevel::executiveSponsor).orElse("");
        boolean sponsored = sponsor.isBlank() ? tier == Tier.KEY || tier == Tier.GROW : !no(sponsor);
        return new Service(
                tier,
                typed.flatMap(level -> Optional.ofNullable(level.visitsPerYear()))
                        .orElse(visits(tier)),
                said(sponsor, "analysis.sponsor." + (sponsored ? "yes" : "no")),
                sponsored,
                said(typed.map(ServiceLevel::responseTime).orElse(""), "analysis.response." + key(tier)),
                said(typed.map(ServiceLevel::channel).orElse(""), "analysis.channel." + key(tier)),
                typed.map(ServiceLevel::origin).stream().toList());
    }

    private static Sentence said(@Nullable String typed, String otherwise) {
        return typed == null || typed.isBlank() ? Sentence.of(otherwise) : Sentence.verbatim(typed);
    }

    private static double visits(Tier tier) {
        return switch (tier) {
            case KEY -> 12;
            case GROW -> 6;
            case MAINTAIN -> 2;
            case TAIL -> 0;
        };
    }

    private static boolean no(String typed) {
        return List.of("no", "none", "nein", "keiner", "n", "-").contains(NameOrder.folded(typed));
    }

    private static String key(Tier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }
}
