package dev.kap.report.page.selection;

import dev.kap.insight.Selection.Candidate;
import dev.kap.portfolio.Tier;
import dev.kap.report.page.part.Firmness;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The tiers to agree on, and those that the score gives.
///
/// @param names of the tiers
public record TierSheets(
        List<String> names, List<NominationSheets.Names> blank, String blankCaption, List<Scored> scored) {

    private static final int DISPUTES = 5;

    /// A page of accounts by score.
    ///
    /// @param disputes the tiers that people must decide, with the reasons for and against; on the first page
    public record Scored(SheetFrame frame, List<ScoreRow> rows, List<String> disputes) {}

    /// One account by score.
    public record ScoreRow(
            String account,
            String score,
            double share,
            String attractiveness,
            String position,
            String tier,
            Sign firm) {}

    static TierSheets of(SelectionFacts facts) {
        PrintFormat said = facts.said();
        long key = tiers(facts, Tier.KEY);
        SheetFrame blank = SheetFrame.of(
                SelectionSheet.TIERS_BLANK, facts, Arg.count(facts.byName().size()));
        List<List<String>> names = SelectionFacts.pages(
                facts.byName().stream().map(facts.firms()::of).toList(), SelectionFacts.A_SHEET);
        long decide = facts.selection().candidates().stream()
                .filter(one -> !one.decideBecause().isEmpty())
                .count();
        SheetFrame frame = SheetFrame.of(
                SelectionSheet.TIERS,
                facts,
                SelectionFacts.counted("keys", key),
                SelectionFacts.counted("decides", decide));
        List<List<Candidate>> pages = SelectionFacts.pages(
                facts.selection().candidates().stream()
                        .sorted(Comparator.comparingDouble(
                                        (Candidate one) -> -Objects.requireNonNullElse(one.score(), -1.0))
                                .thenComparing(Candidate::account))
                        .toList(),
                SelectionFacts.A_SHEET);
        return new TierSheets(
                Arrays.stream(Tier.values()).map(facts::tier).toList(),
                IntStream.range(0, names.size())
                        .mapToObj(i -> new NominationSheets.Names(blank.page(i), names.get(i)))
                        .toList(),
                said.text("selection.tiers-blank.caption"),
                IntStream.range(0, pages.size())
                        .mapToObj(i -> new Scored(
                                frame.page(i),
                                pages.get(i).stream()
                                        .map(one -> row(one, facts))
                                        .toList(),
                                i == 0 && pages.size() == 1 ? disputes(facts) : List.of()))
                        .toList());
    }

    static long tiers(SelectionFacts facts, Tier tier) {
        return facts.selection().candidates().stream()
                .filter(one -> one.tier() == tier)
                .count();
    }

    private static ScoreRow row(Candidate one, SelectionFacts facts) {
        PrintFormat said = facts.said();
        return new ScoreRow(
                facts.firms().of(one.account()),
                said.index(one.score()),
                one.score() == null ? -1 : one.score() / 100,
                said.share(one.attractiveness()),
                said.share(one.position()),
                facts.tier(one.tier()),
                Firmness.of(one, said));
    }

    private static List<String> disputes(SelectionFacts facts) {
        return facts.selection().candidates().stream()
                .filter(one -> !one.decideBecause().isEmpty())
                .limit(DISPUTES)
                .map(one -> facts.said()
                        .text(
                                "review.decide-because",
                                Arg.text(facts.firms().of(one.account())),
                                Arg.text(one.decideBecause().stream()
                                        .map(facts.said()::text)
                                        .collect(Collectors.joining("; ")))))
                .toList();
    }
}
