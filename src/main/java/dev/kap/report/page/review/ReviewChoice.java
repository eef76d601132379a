package dev.kap.report.page.review;

import dev.kap.insight.NominationInsight;
import dev.kap.insight.NominationInsight.Vote;
import dev.kap.insight.Selection;
import dev.kap.insight.Selection.Candidate;
import dev.kap.insight.Selection.Flip;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.Tier;
import dev.kap.report.page.part.CriterionName;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which accounts are key by score and by the managers' lists, and how firm that is.
///
/// @param weights the criteria with their weights, in one line
/// @param agreement what the lists agree on, in one line; empty without lists
/// @param close who names mostly accounts of their own
/// @param disputes the tiers that people must decide, with the reasons for and against, then the accounts without score
public record ReviewChoice(
        String headline,
        String weights,
        List<ChoiceRow> rows,
        String nominationHeadline,
        String agreement,
        List<VoteRow> votes,
        List<String> close,
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
    public record VoteRow(String account, String votes, double share, String by, String standing, String tier) {}

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
                selection.candidates().stream()
                        .sorted(Comparator.comparingDouble((Candidate one) -> -score(one))
                                .thenComparing(Candidate::account))
                        .map(one -> row(one, selection, facts))
                        .toList(),
                nominationHeadline(nominations, said),
                agreement(nominations, said),
                nominations.votes().stream()
                        .map(vote -> row(vote, selection, facts))
                        .toList(),
                nominations.close().stream()
                        .map(list -> said.text(
                                "review.close",
                                Arg.text(list.manager()),
                                Arg.figure(list.own().size()),
                                Arg.figure(list.named())))
                        .toList(),
                disputes(selection, said));
    }

    private static double score(Candidate candidate) {
        return Objects.requireNonNullElse(candidate.score(), -1.0);
    }

    private static ChoiceRow row(Candidate one, Selection selection, ReviewFacts facts) {
        PrintFormat said = facts.said();
        return new ChoiceRow(
                one.account(),
                one.score() == null ? "" : rests(one, selection, said),
                said.index(one.score()),
                one.score() == null ? -1 : one.score() / 100,
                said.share(one.attractiveness()),
                said.share(one.position()),
                facts.tier(one.tier()),
                firm(one, facts));
    }

    private static Sign firm(Candidate one, ReviewFacts facts) {
        PrintFormat said = facts.said();
        if (one.tier() == null) {
            return Sign.of(Status.UNKNOWN, PrintFormat.UNKNOWN);
        }
        if (one.solid()) {
            return Sign.of(Status.GOOD, said.text("review.solid"));
        }
        if (one.flips().isEmpty()) {
            return Sign.of(Status.ATTENTION, said.text("review.one-criterion"));
        }
        Flip flip = one.flips().getFirst();
        return Sign.of(
                Status.ATTENTION,
                said.text(
                        "review.flips",
                        Arg.text(facts.tier(flip.tier())),
                        Arg.text(CriterionName.of(flip.criterion(), said))));
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

    private static VoteRow row(Vote vote, Selection selection, ReviewFacts facts) {
        PrintFormat said = facts.said();
        String standing = vote.core() ? "core" : vote.by().size() == 1 ? "alone" : "contested";
        return new VoteRow(
                vote.account(),
                votes(vote, said),
                vote.share(),
                String.join(", ", vote.by()),
                said.text("review.vote." + standing),
                facts.tier(
                        selection.candidate(vote.account()).map(Candidate::tier).orElse(null)));
    }

    /// All votes, and those of the managers who are not too close, where that differs.
    private static String votes(Vote vote, PrintFormat said) {
        String all = said.count(vote.by().size());
        return vote.distant() == vote.by().size()
                ? all
                : said.text("review.votes-distant", Arg.text(all), Arg.text(said.count(vote.distant())));
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
