package dev.kap.report.data;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which tables of results.xlsx share a sheet.
public final class SharedSheets {

    /// The sheet of tables that nobody gave a place yet.
    private static final String OTHERS = "documents";

    /// Tables by the beginning of their path, and the sheet they share; the longest beginning holds.
    private static final Map<String, String> SHARED = Map.ofEntries(
            Map.entry("accounts.leavers", "comings"),
            Map.entry("accounts.handovers", "comings"),
            Map.entry("accounts.buyerChanges", "comings"),
            Map.entry("accounts.leadsWithoutLink", "comings"),
            Map.entry("accounts.raters.", "raters"),
            Map.entry("accounts.team", "coverage"),
            Map.entry("accounts.cells", "coverage"),
            Map.entry("accounts.neighbourhoods", "coverage"),
            Map.entry("accounts.painPoints", "coverage"),
            Map.entry("accounts.plan90", "effect"),
            Map.entry("accounts.shortestWay.", "effect"),
            Map.entry("accounts.expectedEffect.", "effect"),
            Map.entry("accounts.executivePairing.", "pairs"),
            Map.entry("accounts.references", "pairs"),
            Map.entry("portfolio.references", "pairs"),
            Map.entry("portfolio.sponsors.", "pairs"),
            Map.entry("accounts.signingRules", "signing"),
            Map.entry("accounts.openPoints", "signing"),
            Map.entry("accounts.changes.", "changes"),
            Map.entry("portfolio.changes.", "changes"),
            Map.entry("portfolio.nominations.", "nominations"),
            Map.entry("portfolio.selection.", "selection"),
            Map.entry("portfolio.ranking", "selection"),
            Map.entry("portfolio.matrix", "selection"),
            Map.entry("portfolio.lossTest", "dependence"),
            Map.entry("portfolio.dependence", "dependence"),
            Map.entry("portfolio.tail.", "tiers"),
            Map.entry("portfolio.otherTiers", "tiers"),
            Map.entry("portfolio.keyAccounts", "tiers"),
            Map.entry("portfolio.serviceLevels", "tiers"),
            Map.entry("portfolio.promises", "tiers"),
            Map.entry("portfolio.developList", "people"),
            Map.entry("portfolio.departures.", "people"),
            Map.entry("portfolio.eighteen", "eighteen"),
            Map.entry("portfolio.reviewsDue", "eighteen"),
            Map.entry("portfolio.timeBudget.", "time"));

    /// Tables with a sheet of their own: what people filter and sort.
    private static final List<String> OWN = List.of(
            "accounts",
            "accounts.contacts",
            "accounts.contacts.links",
            "accounts.diagnostics",
            "accounts.departures",
            "accounts.objectives",
            "accounts.moves",
            "accounts.opportunities",
            "accounts.calendar",
            "accounts.cellsThatMatter",
            "accounts.findings",
            "accounts.risks",
            "portfolio.decisions",
            "problems");

    private SharedSheets() {}

    /// The word by which messages name the sheet that a table shares; empty for a sheet of its own.
    public static Optional<String> of(String path) {
        if (path.isEmpty() || OWN.contains(path)) {
            return Optional.empty();
        }
        return SHARED.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .or(() -> Optional.of(OTHERS));
    }
}
