package dev.kap.report.page.plan;

import dev.kap.insight.NominationInsight.Vote;
import dev.kap.insight.Selection;
import dev.kap.insight.Selection.Candidate;
import dev.kap.insight.Selection.Flip;
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
import java.util.stream.Stream;

/// Why this account was chosen, and who it is.
///
/// @param choice score, tier, how firm it is, who named the account
/// @param profile what else is noted of the account, culture and aims left out
public record WhyPage(List<Fact> choice, List<Fact> profile) {

    private static final int OWN_COLUMNS = 8;

    /// The page of that account.
    public static WhyPage of(PageContext facts) {
        return new WhyPage(choice(facts), profile(facts));
    }

    private static Selection selection(PageContext facts) {
        return facts.portfolio().insight().selection();
    }

    private static List<Fact> choice(PageContext facts) {
        PrintFormat said = facts.said();
        dev.kap.insight.AccountPosition standing = facts.insight().standing();
        List<Fact> all = new ArrayList<>();
        Optional<Candidate> candidate = selection(facts).candidate(facts.plan().name());
        Fact.add(
                all,
                said,
                "selectionScore",
                both(
                        standing.selectionScore() == null ? "" : said.index(standing.selectionScore()),
                        candidate
                                .filter(one -> one.score() != null)
                                .map(one -> rests(one, facts))
                                .orElse("")));
        Fact.add(
                all,
                said,
                "tier",
                both(
                        standing.tier() == null ? "" : said.word("tier", standing.tier()),
                        candidate
                                .filter(one -> one.tier() != null)
                                .map(one -> firmness(one, said))
                                .orElse("")));
        Fact.add(
                all,
                said,
                "toDecide",
                standing.choice().decideBecause().stream().map(said::text).collect(Collectors.joining("; ")));
        Fact.add(all, said, "namedBy", namedBy(facts));
        return all;
    }

    private static String both(String first, String second) {
        return Stream.of(first, second).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
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
        Fact.add(all, said, "accountManager", facts.holder(p.care().accountManager()));
        Fact.add(all, said, "executiveSponsor", facts.holder(p.care().executiveSponsor()));
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
