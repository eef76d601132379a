package dev.kap.report.page.selection;

import dev.kap.insight.Selection;
import dev.kap.insight.Selection.Candidate;
import dev.kap.insight.Selection.Flip;
import dev.kap.insight.Selection.Weighted;
import dev.kap.report.page.part.CriterionName;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A hundred points to spread over the criteria, and the weights as they are set with the tiers that they decide.
public record CriteriaSheets(SheetFrame blank, List<Asked> asked, SheetFrame answer, List<Set> set, String caption) {

    private static final int NAMED = 3;

    /// A criterion to give points to.
    ///
    /// @param asks what it asks of an account, in a few words
    public record Asked(String name, String asks) {}

    /// A criterion with its weight.
    ///
    /// @param flips which account would have another tier were it weighed otherwise; a word where none would
    public record Set(String name, String weight, double share, String flips) {}

    static CriteriaSheets of(SelectionFacts facts) {
        Selection selection = facts.selection();
        PrintFormat said = facts.said();
        int criteria = selection.criteria().size();
        long open = selection.candidates().stream()
                .filter(one -> !one.flips().isEmpty())
                .count();
        return new CriteriaSheets(
                SheetFrame.of(SelectionSheet.POINTS, facts, Arg.countInWords(criteria)),
                selection.criteria().stream().map(one -> asked(one, said)).toList(),
                SheetFrame.of(SelectionSheet.WEIGHTS, facts, SelectionFacts.counted("hang", open)),
                selection.criteria().stream()
                        .sorted(Comparator.comparingDouble((Weighted one) -> -one.weight()))
                        .map(one -> set(one, facts))
                        .toList(),
                said.text("selection.weights.caption"));
    }

    private static Asked asked(Weighted one, PrintFormat said) {
        String key = "report.selection.criterion."
                + one.name().toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Asked(
                CriterionName.of(one.name(), said),
                said.wording().find(key).orElseGet(() -> said.text("selection.criterion.own")));
    }

    private static Set set(Weighted one, SelectionFacts facts) {
        PrintFormat said = facts.said();
        List<String> flips = new ArrayList<>(facts.selection().candidates().stream()
                .flatMap(candidate -> flip(candidate, one.name(), facts))
                .toList());
        int more = flips.size() - NAMED;
        if (more > 0) {
            flips.subList(NAMED, flips.size()).clear();
            flips.add(said.text("selection.flip-more", Arg.count(more)));
        }
        return new Set(
                CriterionName.of(one.name(), said),
                said.share(one.weight()),
                one.weight(),
                flips.isEmpty() ? said.text("selection.flip-none") : String.join("; ", flips));
    }

    /// The first change of that weight which brings the account another tier.
    private static Stream<String> flip(Candidate candidate, String criterion, SelectionFacts facts) {
        return candidate.flips().stream()
                .filter(flip -> flip.criterion().equals(criterion))
                .limit(1)
                .map(flip -> facts.said()
                        .text(
                                "selection.flip." + way(flip),
                                Arg.text(facts.firms().of(candidate.account())),
                                Arg.text(facts.tier(flip.tier()))));
    }

    private static String way(Flip flip) {
        return flip.factor() == 0 ? "dropped" : flip.factor() > 1 ? "more" : "less";
    }
}
