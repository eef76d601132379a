package dev.kap.report.page.selection;

import dev.kap.insight.Exposure.Kept;
import dev.kap.insight.Service;
import dev.kap.portfolio.Tier;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.Arrays;
import java.util.List;

/// The service of each tier to agree on, as it is set, and how it was kept.
///
/// @param tiers the names of the tiers
public record PromiseSheets(SheetFrame blank, List<String> tiers, SheetFrame answer, List<Promised> promised) {

    /// One tier.
    ///
    /// @param kept visits noted in the last twelve months of those promised, over its accounts
    public record Promised(
            String tier, String accounts, String visits, String sponsor, String answers, String channel, String kept) {}

    static PromiseSheets of(SelectionFacts facts) {
        List<Kept> kept = facts.plan().insight().exposure().kept();
        long behind = kept.stream().filter(one -> !one.visitsKept()).count();
        return new PromiseSheets(
                SheetFrame.of(SelectionSheet.PROMISES_BLANK, facts),
                Arrays.stream(Tier.values()).map(facts::tier).toList(),
                SheetFrame.of(SelectionSheet.PROMISES, facts, SelectionFacts.counted("short", behind)),
                Arrays.stream(Tier.values()).map(tier -> promised(tier, facts)).toList());
    }

    private static Promised promised(Tier tier, SelectionFacts facts) {
        PrintFormat said = facts.said();
        Service service = Service.of(tier, facts.input());
        List<Kept> kept = facts.plan().insight().exposure().kept().stream()
                .filter(one -> one.tier() == tier)
                .toList();
        return new Promised(
                facts.tier(tier),
                said.count(kept.size()),
                said.figure(service.visitsPerYear()),
                said.text(service.executiveSponsor()),
                said.text(service.responseTime()),
                said.text(service.channel()),
                kept.isEmpty()
                        ? PrintFormat.UNKNOWN
                        : said.text(
                                "selection.of",
                                Arg.figure(kept.stream().mapToInt(Kept::visits).sum()),
                                Arg.figure(kept.stream()
                                        .mapToDouble(Kept::promised)
                                        .sum())));
    }
}
