package dev.kap.report.page.review;

import dev.kap.insight.NominationInsight;
import dev.kap.insight.NominationInsight.Vote;
import dev.kap.insight.Selection;
import dev.kap.insight.Selection.Candidate;
import dev.kap.portfolio.Tier;
import dev.kap.report.page.part.CriterionName;
import dev.kap.report.page.part.Firmness;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import dev.kap.wording.FirmNames;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which accounts are key by score and by the managers' lists, and how firm that is.
///
/// @param weights the criteria with their weights, in one line
/// @param rests on how many criteria most scores rest; the others say so in their row
/// @param agreement the coefficients of what the lists agree on, in one line; empty without lists
/// @param words what the lists agree on, who stands alone, who is too close to judge, in sentences
/// @param disputes the tiers that people must decide, with the reasons for and against, then the accounts without score
public record ReviewChoice(
        String headline,
        String weights,
        String rests,
        List<ChoiceRow> rows,
        String nominationHeadline,
        String agreement,
        List<String> words,
        List<VoteRow> votes,
        List<String> disputes) {

    /// One account by score.
    ///
    /// @param rests on how many criteria and how much of the weight; empty without a score
    public record ChoiceRow(
            String account,
            String rests,
            String score,
            double share,
            String attractiveness,
            String position,
            String tier,
            Sign firm) {}

    /// One account by votes.
    ///
    /// @param distant votes without those of managers who name mostly accounts of their own
    /// @param levels who of which level names it
    public record VoteRow(
            String account, String votes, String distant, double share, String levels, String standing, String tier) {}

    /// The pages of all accounts.
    public static ReviewChoice of(ReviewFacts facts) {
        Selection selection = facts.portfolio().insight().selection();
        NominationInsight nominations = facts.portfolio().insight().nominations();
        PrintFormat said = facts.said();
        long borderline = selection.candidates().stream()
                .filter(candidate -> candidate.tier() != null && !candidate.solid())
                .count();
        long key = selection.candidates().stream()
                .filter(candidate -> candidate.tier() == Tier.KEY)
                .count();
        return new ReviewChoice(
                said.text(counted("choice", key, Arg.phrase(counted("choice-tiers", borderline)))),
                String.join(
                        ", ",
                        selection.criteria().stream()
                                .map(one -> CriterionName.of(one.name(), said) + "\u00a0" + said.share(one.weight()))
                                .toList()),
                mostRest(selection, said),
                selection.candidates().stream()
                        .sorted(Comparator.comparingDouble((Candidate one) -> -score(one))
                                .thenComparing(Candidate::account))
                        .map(one -> row(one, selection, facts))
                        .toList(),
                nominationHeadline(nominations, said),
                agreement(nominations, said),
                words(nominations, facts),
                nominations.votes().stream()
                        .map(vote -> row(vote, selection, facts))
                        .toList(),
                disputes(selection, said));
    }

    /// What most scores rest on; empty without a score.
    private static String mostRest(Selection selection, PrintFormat said) {
        return selection.candidates().stream()
                .filter(one -> one.score() != null)
                .collect(Collectors.groupingBy(one -> rests(one, selection, said), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static double score(Candidate candidate) {
        return Objects.requireNonNullElse(candidate.score(), -1.0);
    }

    private static ChoiceRow row(Candidate one, Selection selection, ReviewFacts facts) {
        PrintFormat said = facts.said();
        return new ChoiceRow(
                facts.firms().of(one.account()),
                one.score() == null || rests(one, selection, said).equals(mostRest(selection, said))
                        ? ""
                        : rests(one, selection, said),
                said.index(one.score()),
                one.score() == null ? -1 : one.score() / 100,
                said.share(one.attractiveness()),
                said.share(one.position()),
                facts.tier(one.tier()),
                Firmness.of(one, said));
    }

    private static String nominationHeadline(NominationInsight nominations, PrintFormat said) {
        if (nominations.managers() == 0) {
            return said.text("review.headline.no-nominations");
        }
        long core = nominations.votes().stream().filter(Vote::core).count();
        return said.text(
                "review.headline.nominations",
                Arg.countInWords(nominations.managers()),
                Arg.phrase(counted("nominations-accounts", nominations.distinctAccounts())),
                Arg.phrase(counted("nominations-core", core)));
    }

    /// None has words of its own.
    private static Sentence counted(String key, long count, Arg... more) {
        Arg[] args = Stream.concat(Stream.of(Arg.countInWords(count)), Stream.of(more))
                .toArray(Arg[]::new);
        return Sentence.of("report.review.headline." + key + (count == 0 ? ".none" : ""), args);
    }

    private static String agreement(NominationInsight nominations, PrintFormat said) {
        if (nominations.managers() == 0) {
            return said.text("review.empty.nominations");
        }
        return said.text(
                "review.agreement",
                Arg.text(said.access(nominations.kappa())),
                Arg.text(said.access(nominations.kendallW())));
    }

    /// The lists in plain words: the core, who stands alone, who is too close to judge.
    private static List<String> words(NominationInsight nominations, ReviewFacts facts) {
        PrintFormat said = facts.said();
        FirmNames firms = facts.firms();
        List<String> words = new ArrayList<>();
        List<String> core = nominations.votes().stream()
                .filter(Vote::core)
                .map(vote -> firms.of(vote.account()))
                .toList();
        if (!core.isEmpty()) {
            words.add(said.text("review.core", Arg.names(core)));
        }
        if (!nominations.alone().isEmpty()) {
            words.add(said.text("review.alone", Arg.names(alone(nominations, facts))));
        }
        if (!nominations.close().isEmpty()) {
            List<String> close = nominations.close().stream()
                    .map(list -> said.text(
                            "review.close-one",
                            Arg.text(facts.colleague(list.manager())),
                            Arg.figure(list.own().size()),
                            Arg.figure(list.named())))
                    .toList();
            words.add(said.text("review.close", Arg.count(close.size()), Arg.names(close)));
        }
        return words;
    }

    private static List<String> alone(NominationInsight nominations, ReviewFacts facts) {
        return nominations.alone().stream()
                .map(vote -> facts.said()
                        .text(
                                "review.alone-one",
                                Arg.text(facts.colleague(vote.by().getFirst())),
                                Arg.text(facts.firms().of(vote.account()))))
                .toList();
    }

    private static VoteRow row(Vote vote, Selection selection, ReviewFacts facts) {
        PrintFormat said = facts.said();
        String standing = vote.core() ? "core" : vote.by().size() == 1 ? "alone" : "contested";
        return new VoteRow(
                facts.firms().of(vote.account()),
                said.count(vote.by().size()),
                said.count(vote.distant()),
                vote.share(),
                vote.byLevel().entrySet().stream()
                        .map(level -> said.level(level.getKey()) + "\u00a0" + said.count(level.getValue()))
                        .collect(Collectors.joining(" · ")),
                said.text("review.vote." + standing),
                facts.tier(
                        selection.candidate(vote.account()).map(Candidate::tier).orElse(null)));
    }

    private static String rests(Candidate one, Selection selection, PrintFormat said) {
        return said.text(
                "review.rests",
                Arg.figure(one.valued().size()),
                Arg.figure(selection.criteria().size()),
                Arg.share(selection.rests(one)));
    }

    private static List<String> disputes(Selection selection, PrintFormat said) {
        return Stream.concat(
                        selection.candidates().stream()
                                .filter(one -> !one.decideBecause().isEmpty())
                                .map(one -> said.text(
                                        "review.decide-because",
                                        Arg.text(one.account()),
                                        Arg.text(one.decideBecause().stream()
                                                .map(said::text)
                                                .collect(Collectors.joining("; "))))),
                        selection.candidates().stream()
                                .filter(one -> one.score() == null)
                                .map(one -> said.text(
                                        "review.apart",
                                        Arg.text(one.account()),
                                        Arg.names(selection.missing(one).stream()
                                                .map(name -> CriterionName.of(name, said))
                                                .toList()))))
                .toList();
    }
}
