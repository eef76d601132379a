package dev.kap.report.page.selection;

import dev.kap.portfolio.Tier;
import dev.kap.report.page.part.PrintFormat;
import java.util.List;
import java.util.stream.IntStream;

/// The list to publish: empty, to be written and signed, and as the figures have it.
///
/// @param lines the numbers of the lines to write on
/// @param signatures what stands under the lines to sign on
public record PublishSheets(SheetFrame blank, List<String> lines, List<String> signatures, SheetFrame answer) {

    private static final int LEAST = 6;
    private static final int MOST = 9;
    private static final int SIGN = 3;

    static PublishSheets of(SelectionFacts facts) {
        PrintFormat said = facts.said();
        int key = (int) TierSheets.tiers(facts, Tier.KEY);
        return new PublishSheets(
                SheetFrame.of(SelectionSheet.LIST_BLANK, facts),
                IntStream.rangeClosed(1, Math.clamp(key + 2L, LEAST, MOST))
                        .mapToObj(said::count)
                        .toList(),
                IntStream.rangeClosed(1, SIGN)
                        .mapToObj(i -> said.text("selection.sign"))
                        .toList(),
                SheetFrame.of(SelectionSheet.LIST, facts, SelectionFacts.counted("keys", key)));
    }
}
