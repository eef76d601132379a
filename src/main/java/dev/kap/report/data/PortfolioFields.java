package dev.kap.report.data;

import dev.kap.insight.Concentration;
import dev.kap.insight.NominationInsight;
import dev.kap.insight.NominationInsight.Vote;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Service;
import dev.kap.plan.PortfolioChange;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Wording;
import java.util.Arrays;
import java.util.List;

/// What holds for all accounts together, as results.json holds it.
final class PortfolioFields {

    private PortfolioFields() {}

    static JsonFields of(PortfolioPlan plan, Wording wording) {
        PortfolioInsight insight = plan.insight();
        Concentration c = insight.concentration();
        ReviewFields review = new ReviewFields(wording);
        JsonFields fields = new JsonFields()
                .number("revenue", c.revenue())
                .object("revenuePeriod", c.period())
                .number("netRevenue", c.netRevenue())
                .number("top3Share", c.top3Share())
                .count("accountsFor80Percent", c.accountsFor80Percent())
                .number("herfindahl", c.herfindahl())
                .number("equivalentCustomers", c.equivalentCustomers())
                .object("nominations", nominations(insight.nominations()))
                .number("top20PercentShare", c.top20PercentShare())
                .flag("wonOpportunities", c.wonOpportunities())
                .texts("negative", c.negative())
                .objects("ranking", c.ranking(), PortfolioFields::ranked)
                .flag("eightyTwenty", c.eightyTwenty())
                .objects(
                        "serviceLevels",
                        Arrays.stream(Tier.values())
                                .map(tier -> Service.of(tier, insight.portfolio()))
                                .toList(),
                        review::service);
        new ChoiceFields(wording).into(fields, insight.selection(), insight.exposure());
        review.into(fields, plan.review());
        if (plan.change().compared()) {
            fields.object("changes", changes(plan.change()));
        }
        return fields;
    }

    private static JsonFields changes(PortfolioChange change) {
        return new JsonFields()
                .date("since", change.since())
                .flag("nothing", change.nothing())
                .texts("joined", change.joined())
                .texts("left", change.left())
                .texts("ourJoined", change.ourJoined())
                .texts("ourLeft", change.ourLeft());
    }

    private static JsonFields nominations(NominationInsight n) {
        return new JsonFields()
                .count("managers", n.managers())
                .count("distinctAccounts", n.distinctAccounts())
                .number("kappa", n.kappa())
                .texts("core", accounts(n, true))
                .texts("contested", accounts(n, false))
                .number("kendallW", n.kendallW())
                .objects("votes", n.votes(), PortfolioFields::vote)
                .objects("alone", n.alone(), PortfolioFields::vote)
                .objects("lists", n.lists(), PortfolioFields::list);
    }

    private static JsonFields list(NominationInsight.ManagersList list) {
        return new JsonFields()
                .text("manager", list.manager())
                .constant("level", list.level())
                .count("named", list.named())
                .texts("own", list.own())
                .flag("mostlyOwn", list.mostlyOwn());
    }

    private static JsonFields byLevel(Vote vote) {
        JsonFields levels = new JsonFields();
        Arrays.stream(Level.values())
                .forEach(level -> levels.count(level.key(), vote.byLevel().getOrDefault(level, 0)));
        return levels;
    }

    private static List<String> accounts(NominationInsight n, boolean core) {
        return n.votes().stream()
                .filter(vote -> vote.core() == core)
                .map(Vote::account)
                .toList();
    }

    private static JsonFields vote(Vote vote) {
        return new JsonFields()
                .text("account", vote.account())
                .texts("by", vote.by())
                .number("share", vote.share())
                .count("distantVotes", vote.distant())
                .number("distantShare", vote.distantShare())
                .object("byLevel", byLevel(vote));
    }

    private static JsonFields ranked(Concentration.Ranked ranked) {
        return new JsonFields()
                .text("account", ranked.account())
                .texts("members", ranked.members())
                .number("revenue", ranked.revenue())
                .number("share", ranked.share())
                .number("cumulative", ranked.cumulative());
    }
}
