package dev.kap.report.page.plan;

import dev.kap.insight.NominationInsight.Vote;
import dev.kap.insight.Selection;
import dev.kap.insight.Selection.Candidate;
import dev.kap.insight.Selection.Flip;
import dev.kap.insight.Service;
import dev.kap.plan.BusinessHeadlines;
import dev.kap.plan.PortfolioReview.MatrixRow;
import dev.kap.portfolio.Profile;
import dev.kap.report.page.part.CriterionName;
import dev.kap.report.page.part.Fact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Why this account was chosen, what its tier promises it, and who it is.
///
/// @param criteria the criteria of the selection with the account's place by each
/// @param noCriteria one line where no criterion is known; empty else
/// @param choice score, tier, how firm it is, who named the account
/// @param promise the service level of the tier
/// @param profile what else is noted of the account, culture and aims left out
public record WhyPage(
        String headline,
        List<CriterionRow> criteria,
        String noCriteria,
        List<Fact> choice,
        List<Fact> promise,
        List<Fact> profile) {

    private static final int OWN_COLUMNS = 8;

    /// A criterion.
    ///
    /// @param share percentile 0-1 among the accounts; -1 where the account has no value
    public record CriterionRow(String name, String weight, String place, double share) {}

    /// The page of that account.
    public static WhyPage of(PageContext facts) {
        List<CriterionRow> criteria = criteria(facts);
        return new WhyPage(
                facts.business(BusinessHeadlines::why),
                criteria,
                criteria.stream().allMatch(row -> row.share() < 0)
                        ? facts.said().text("empty.criteria")
                        : "",
                choice(facts),
                promise(facts),
                profile(facts));
    }

    private static Selection selection(PageContext facts) {
        return facts.portfolio().insight().selection();
    }

    private static List<CriterionRow> criteria(PageContext facts) {
        Map<String, Double> percentiles = selection(facts)
                .candidate(facts.plan().name())
                .map(Candidate::percentiles)
                .orElse(Map.of());
        return selection(facts).criteria().stream()
                .map(criterion -> row(criterion, percentiles.get(criterion.name()), facts.said()))
                .toList();
    }

    private static CriterionRow row(Selection.Weighted criterion, @Nullable Double percentile, PrintFormat said) {
        return new CriterionRow(
                CriterionName.of(criterion.name(), said),
                said.share(criterion.weight()),
                said.share(percentile),
                percentile == null ? -1 : percentile);
    }

    private static List<Fact> choice(PageContext facts) {
        PrintFormat said = facts.said();
        dev.kap.insight.AccountPosition standing = facts.insight().standing();
        List<Fact> all = new ArrayList<>();
        Fact.add(
                all,
                said,
                "selectionScore",
                standing.selectionScore() == null ? "" : said.index(standing.selectionScore()));
        selection(facts)
                .candidate(facts.plan().name())
                .filter(candidate -> candidate.score() != null)
                .ifPresent(candidate -> Fact.add(all, said, "scoreRests", rests(candidate, facts)));
        Fact.add(all, said, "tier", standing.tier() == null ? "" : said.word("tier", standing.tier()));
        Fact.add(
                all,
                said,
                "toDecide",
                standing.choice().decideBecause().stream().map(said::text).collect(Collectors.joining("; ")));
        selection(facts)
                .candidate(facts.plan().name())
                .filter(candidate -> candidate.tier() != null)
                .ifPresent(candidate -> Fact.add(all, said, "firmness", firmness(candidate, said)));
        Fact.add(all, said, "namedBy", namedBy(facts));
        return all;
    }

    private static String rests(Candidate candidate, PageContext facts) {
        return facts.said()
                .text(
                        "score-rests",
                        Arg.figure(candidate.valued().size()),
                        Arg.figure(selection(facts).criteria().size()),
                        Arg.share(selection(facts).rests(candidate)));
    }

    private static String firmness(Candidate candidate, PrintFormat said) {
        if (candidate.solid()) {
            return said.text("firm.solid");
        }
        if (candidate.flips().isEmpty()) {
            return said.text("review.one-criterion");
        }
        Flip flip = candidate.flips().getFirst();
        return said.text(
                flip.factor() == 0 ? "firm.dropped" : flip.factor() > 1 ? "firm.heavier" : "firm.lighter",
                Arg.text(CriterionName.of(flip.criterion(), said)),
                Arg.text(flip.tier() == null ? PrintFormat.UNKNOWN : said.word("tier", flip.tier())));
    }

    private static String namedBy(PageContext facts) {
        int managers = facts.portfolio().insight().nominations().managers();
        if (managers == 0) {
            return "";
        }
        List<String> by = facts.portfolio().insight().nominations().votes().stream()
                .filter(vote -> vote.account().equals(facts.plan().name()))
                .map(Vote::by)
                .findFirst()
                .orElse(List.of());
        return by.isEmpty()
                ? facts.said().text("named.nobody", Arg.count(managers))
                : facts.said()
                        .text(
                                managers == 1 ? "named.by.only" : "named.by",
                                Arg.figure(by.size()),
                                Arg.figure(managers),
                                Arg.names(by));
    }

    private static List<Fact> promise(PageContext facts) {
        PrintFormat said = facts.said();
        Optional<Service> service = facts.portfolio().review().matrix().stream()
                .filter(row -> row.account().equals(facts.plan().name()))
                .findFirst()
                .flatMap(MatrixRow::service);
        List<Fact> all = new ArrayList<>();
        service.ifPresent(level -> {
            Fact.add(all, said, "visitsPerYear", said.figure(level.visitsPerYear()));
            Fact.add(all, said, "promisedSponsor", said.text(level.executiveSponsor()));
            Fact.add(all, said, "responseTime", said.text(level.responseTime()));
            Fact.add(all, said, "channel", said.text(level.channel()));
        });
        return all;
    }

    private static List<Fact> profile(PageContext facts) {
        PrintFormat said = facts.said();
        Profile p = facts.insight().account().profile();
        List<Fact> all = new ArrayList<>();
        Fact.add(
                all,
                said,
                "partnership",
                p.business().partnership() == null
                        ? ""
                        : said.word("partnership", p.business().partnership()));
        Fact.add(
                all, said, "accountStatus", said.word("status", p.organisation().status()));
        Fact.add(all, said, "industry", p.organisation().industry());
        Fact.add(all, said, "region", p.organisation().region());
        Fact.add(all, said, "accountManager", p.care().accountManager());
        Fact.add(all, said, "executiveSponsor", p.care().executiveSponsor());
        Fact.add(all, said, "notes", p.remarks().notes());
        List<Fact> extra = p.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(fact -> !fact.getValue().isEmpty())
                .map(fact -> new Fact(fact.getKey(), fact.getValue()))
                .toList();
        // A person's own few columns tell something; the many technical ones of an export do not.
        if (extra.size() <= OWN_COLUMNS) {
            all.addAll(extra);
        }
        return all;
    }
}
