package dev.kap.report.data;

import dev.kap.diagnosis.answer.QuestionWording;
import dev.kap.insight.Service;
import dev.kap.plan.PortfolioReview;
import dev.kap.plan.PortfolioReview.Across;
import dev.kap.plan.PortfolioReview.DevelopContact;
import dev.kap.plan.PortfolioReview.KeyAccount;
import dev.kap.plan.PortfolioReview.Loser;
import dev.kap.plan.PortfolioReview.MatrixRow;
import dev.kap.plan.Sponsors;
import dev.kap.plan.TimeBudget;
import dev.kap.portfolio.Status;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Locale;

/// The tables of the portfolio review, as results.json holds them.
record ReviewFields(Wording wording) {

    void into(JsonFields portfolio, PortfolioReview review) {
        portfolio
                .objects("keyAccounts", review.keyAccounts(), this::keyAccount)
                .objects(
                        "decisions",
                        review.decisions(),
                        decision -> new JsonFields()
                                .constant("kind", decision.kind())
                                .text("account", decision.account())
                                .text("what", wording.say(decision.what()))
                                .text("owner", decision.owner().isEmpty() ? null : decision.owner())
                                .date("by", decision.by())
                                .number("move", decision.move() == 0 ? null : (double) decision.move()))
                .objects("matrix", review.matrix(), ReviewFields::row)
                .objects("developList", review.developList(), ReviewFields::develop)
                .object(
                        "departures",
                        new JsonFields()
                                .objects("ours", review.ours(), ReviewFields::loser)
                                .objects("theirs", review.theirs(), ReviewFields::loser))
                .objects("eighteen", review.eighteen(), this::across)
                .objects(
                        "reviewsDue",
                        review.reviewsDue(),
                        due -> new JsonFields()
                                .text("account", due.account())
                                .date("last", due.last())
                                .date("next", due.next()))
                .object("timeBudget", timeBudget(review.timeBudget()))
                .objects("references", review.references(), AgendaFields::reference)
                .object("sponsors", sponsors(review.sponsors()));
    }

    private JsonFields keyAccount(KeyAccount key) {
        return new JsonFields()
                .text("account", key.account())
                .text("manager", key.manager())
                .number("selectionScore", key.score())
                .flag("solid", key.solid())
                .number("revenue", key.revenue())
                .number("revenueShare", key.revenueShare())
                .number("growth", key.growth())
                .number("strategicIndex", key.strategicIndex())
                .count("answered", key.answered())
                .number("coveredInfluence", key.coveredInfluence())
                .number("capital", key.capital())
                .flag("singleThreaded", key.singleThreaded())
                .count("develop", key.develop())
                .count("behind", key.behind())
                .count("overdue", key.overdue())
                .text("worstGap", key.worstGap().map(wording::say).orElse(null));
    }

    private static JsonFields row(MatrixRow row) {
        return new JsonFields()
                .text("account", row.account())
                .number("attractiveness", row.attractiveness())
                .number("position", row.position())
                .number("selectionScore", row.score())
                .constant("tier", row.tier())
                .flag("solid", row.solid());
    }

    private static JsonFields develop(DevelopContact one) {
        return new JsonFields()
                .text("account", one.account())
                .text("contact", one.contact())
                .text("level", one.level() == null ? null : one.level().key())
                .number("influence", one.influence())
                .number("relationship", one.relationship())
                .number("influenceShare", one.influenceShare())
                .number("valueAtStake", one.valueAtStake())
                .number("priority", one.priority());
    }

    private static JsonFields loser(Loser loser) {
        return new JsonFields()
                .text("person", loser.person())
                .texts("accounts", loser.accounts())
                .number("capitalLost", loser.capitalLost())
                .number("shareOfAll", loser.shareOfAll())
                .texts("orphaned", loser.orphaned())
                .texts("singleThreadOf", loser.singleThreadOf())
                .texts("standIns", loser.standIns());
    }

    private JsonFields across(Across across) {
        JsonFields fields = new JsonFields()
                .count("number", across.number())
                .text("question", wording.say(QuestionWording.shortText(across.number())));
        for (Status status : Status.values()) {
            fields.texts(
                    status.name().toLowerCase(Locale.ROOT), across.accounts().getOrDefault(status, List.of()));
        }
        return fields.text(
                "topThree",
                across.topThree()
                        .map(one -> one.status().name().toLowerCase(Locale.ROOT))
                        .orElse(null));
    }

    private static JsonFields timeBudget(TimeBudget budget) {
        return new JsonFields()
                .objects(
                        "workloads",
                        budget.workloads(),
                        load -> new JsonFields()
                                .text("teamMember", load.member())
                                .count("contacts", load.cares().size())
                                .number("hours", load.hours())
                                .number("hoursOfMoves", load.hoursOfMoves())
                                .number("contactsNoted", load.noted())
                                .number("capacity", load.capacity())
                                .flag("overloaded", load.overloaded())
                                .objects("dropped", load.dropped(), ReviewFields::care)
                                .number("hoursLeft", load.hoursLeft())
                                .flag("stillOverloaded", load.stillOverloaded())
                                .objects("cares", load.cares(), ReviewFields::care))
                .objects("nobodys", budget.nobodys(), ReviewFields::care);
    }

    private static JsonFields care(TimeBudget.Care care) {
        return new JsonFields()
                .text("account", care.account())
                .text("contact", care.contact())
                .constant("quadrant", care.quadrant())
                .constant("tier", care.tier())
                .number("contactsPerQuarter", care.contactsPerQuarter())
                .number("hours", care.hours());
    }

    private static JsonFields sponsors(Sponsors sponsors) {
        return new JsonFields()
                .objects(
                        "sponsors",
                        sponsors.sponsors(),
                        sponsor -> new JsonFields()
                                .text("name", sponsor.name())
                                .texts("accounts", sponsor.accounts())
                                .flag("tooMany", sponsor.tooMany()))
                .texts("unpaired", sponsors.unpaired());
    }

    JsonFields service(Service service) {
        return new JsonFields()
                .constant("tier", service.tier())
                .number("visitsPerYear", service.visitsPerYear())
                .text("executiveSponsor", wording.say(service.executiveSponsor()))
                .flag("sponsored", service.sponsored())
                .text("responseTime", wording.say(service.responseTime()))
                .text("channel", wording.say(service.channel()))
                .texts("rows", AgendaFields.rows(service.rows()));
    }
}
