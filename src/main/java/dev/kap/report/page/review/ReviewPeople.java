package dev.kap.report.page.review;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioReview.DevelopContact;
import dev.kap.plan.PortfolioReview.Loser;
import dev.kap.plan.Sponsors;
import dev.kap.portfolio.Status;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;

/// The people of all accounts: whom to win first, who sponsors whom, and whose leaving would cost most.
public record ReviewPeople(
        String developHeadline,
        List<DevelopRow> develop,
        String moreDevelop,
        String pairingHeadline,
        List<SponsorRow> sponsors,
        List<PairRow> unpaired,
        String morePairs,
        String idle,
        String leagueHeadline,
        List<LeagueRow> ours,
        String moreOurs,
        List<LeagueRow> theirs,
        String moreTheirs) {

    private static final int DEVELOP = 8;
    private static final int PAIRS = 5;
    private static final int LEAGUE = 6;

    /// A contact to be won and what hangs on it.
    public record DevelopRow(
            String contact, String account, String level, String influence, String relationship, String atStake) {}

    /// An executive sponsor.
    public record SponsorRow(String name, String accounts, String which, Sign sign) {}

    /// A senior of theirs whom no senior of ours knows.
    public record PairRow(String contact, String account, String level, String proposed) {}

    /// One person and what goes with him or her.
    public record LeagueRow(
            String person,
            String accounts,
            double share,
            String percent,
            String orphaned,
            Sign thread,
            String standIn) {}

    /// The pages of all accounts.
    public static ReviewPeople of(ReviewFacts facts) {
        PrintFormat said = facts.said();
        List<DevelopContact> develop = facts.review().developList();
        List<PairRow> unpaired = unpaired(facts);
        Sponsors sponsors = facts.review().sponsors();
        return new ReviewPeople(
                developHeadline(develop, said),
                develop.stream().limit(DEVELOP).map(one -> row(one, said)).toList(),
                facts.rest(develop.size() - DEVELOP, "portfolio.developList"),
                unpaired.isEmpty()
                        ? said.text("review.headline.paired")
                        : said.text("review.headline.unpaired", Arg.countInWords(unpaired.size())),
                sponsors.sponsors().stream().map(one -> row(one, said)).toList(),
                unpaired.stream().limit(PAIRS).toList(),
                facts.rest(unpaired.size() - PAIRS, "accounts.executivePairing.pairs"),
                sponsors.unpaired().isEmpty() ? "" : said.text("review.idle", Arg.names(sponsors.unpaired())),
                leagueHeadline(facts.review().ours(), said),
                league(facts.review().ours(), said),
                facts.rest(carrying(facts.review().ours()) - LEAGUE, "portfolio.departures.ours"),
                league(facts.review().theirs(), said),
                facts.rest(carrying(facts.review().theirs()) - LEAGUE, "portfolio.departures.theirs"));
    }

    private static String developHeadline(List<DevelopContact> develop, PrintFormat said) {
        return develop.isEmpty()
                ? said.text("review.headline.no-develop")
                : said.text(
                        "review.headline.develop",
                        Arg.countInWords(develop.size()),
                        Arg.text(develop.getFirst().contact()),
                        Arg.text(develop.getFirst().account()));
    }

    private static DevelopRow row(DevelopContact one, PrintFormat said) {
        return new DevelopRow(
                one.contact(),
                one.account(),
                said.level(one.level()),
                said.score(one.influence()),
                said.score(one.relationship()),
                said.money(one.valueAtStake()));
    }

    private static SponsorRow row(Sponsors.Sponsor one, PrintFormat said) {
        return new SponsorRow(
                one.name(),
                said.count(one.accounts().size()),
                String.join(", ", one.accounts()),
                one.tooMany()
                        ? Sign.of(Status.GAP, said.text("load.over"))
                        : Sign.of(Status.GOOD, said.text("load.fits")));
    }

    private static List<PairRow> unpaired(ReviewFacts facts) {
        List<PairRow> rows = new ArrayList<>();
        for (AccountPlan plan : facts.byRevenue()) {
            plan.agenda().pairing().pairs().stream()
                    .filter(pair -> !pair.linked())
                    .forEach(pair -> rows.add(new PairRow(
                            pair.contact(),
                            plan.name(),
                            facts.said().level(pair.level()),
                            pair.ours() == null ? PrintFormat.UNKNOWN : pair.ours())));
        }
        return rows;
    }

    private static String leagueHeadline(List<Loser> ours, PrintFormat said) {
        if (ours.isEmpty() || ours.getFirst().shareOfAll() == null) {
            return said.text("review.headline.no-league");
        }
        Loser first = ours.getFirst();
        return said.text(
                first.singleThreadOf().isEmpty() ? "review.headline.league" : "review.headline.league.thread",
                Arg.text(first.person()),
                Arg.text(said.share(first.shareOfAll())),
                Arg.countInWords(first.singleThreadOf().size()));
    }

    private static int carrying(List<Loser> losers) {
        return (int) losers.stream().filter(one -> one.capitalLost() > 0).count();
    }

    private static List<LeagueRow> league(List<Loser> losers, PrintFormat said) {
        return losers.stream()
                .filter(one -> one.capitalLost() > 0)
                .limit(LEAGUE)
                .map(one -> row(one, said))
                .toList();
    }

    private static LeagueRow row(Loser one, PrintFormat said) {
        return new LeagueRow(
                one.person(),
                one.accounts().size() == 1
                        ? one.accounts().getFirst()
                        : said.text(
                                "review.accounts-count",
                                Arg.count(one.accounts().size())),
                one.shareOfAll() == null ? 0 : one.shareOfAll(),
                said.share(one.shareOfAll()),
                said.count(one.orphaned().size()),
                one.singleThreadOf().isEmpty()
                        ? Sign.NONE
                        : Sign.of(
                                Status.GAP,
                                said.text(
                                        "review.threads-of",
                                        Arg.count(one.singleThreadOf().size()))),
                one.standIns().isEmpty()
                        ? PrintFormat.UNKNOWN
                        : String.join(
                                ", ",
                                one.standIns().stream().distinct().limit(2).toList()));
    }
}
