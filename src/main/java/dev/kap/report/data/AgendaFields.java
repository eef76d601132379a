package dev.kap.report.data;

import dev.kap.diagnosis.answer.RoomIndex;
import dev.kap.insight.Neighbourhood;
import dev.kap.insight.Raters;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.CalendarEntry;
import dev.kap.plan.DataGap;
import dev.kap.plan.ExecutivePairing;
import dev.kap.plan.ExpectedEffect;
import dev.kap.plan.Headline;
import dev.kap.plan.MoneyAndPeople;
import dev.kap.plan.PainPoint;
import dev.kap.plan.PlanDetails;
import dev.kap.plan.Reference;
import dev.kap.plan.Register;
import dev.kap.plan.ShortestWay;
import dev.kap.plan.SigningRule;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Origin;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is to be settled, asked and done in one account, as results.json holds it.
record AgendaFields(Wording wording) {

    void into(JsonFields account, AccountPlan plan) {
        PlanDetails agenda = plan.agenda();
        Register register = plan.register();
        account.object("headline", headline(agenda.headline()))
                .object("shortestWay", shortestWay(agenda.shortestWay()))
                .object("expectedEffect", effect(agenda.effect()))
                .objects("painPoints", agenda.painPoints(), pain -> painPoint(pain, register))
                .object("executivePairing", pairing(agenda.pairing(), register))
                .objects("references", agenda.references(), AgendaFields::reference)
                .flag("readyToSign", agenda.readyToSign())
                .objects(
                        "openPoints",
                        agenda.signing().stream().filter(rule -> !rule.kept()).toList(),
                        rule -> new JsonFields().text("rule", rule.kind().key()).count("count", rule.count()))
                .objects("opportunities", agenda.money().open(), AgendaFields::opportunity)
                .number("openWeighted", agenda.money().weighted())
                .number("goalNeeds", agenda.money().bridge().needed())
                .number("goalGap", agenda.money().bridge().gap())
                .objects("signingRules", agenda.signing(), this::rule)
                .objects("calendar", agenda.calendar(), this::entry)
                .objects("cellsThatMatter", agenda.cells(), AgendaFields::cell)
                .count("cellsTried", agenda.cellsTried() == 0 ? null : Integer.valueOf(agenda.cellsTried()));
    }

    private JsonFields headline(Headline headline) {
        return new JsonFields()
                .text("rule", headline.rule().key())
                .text("text", wording.say(headline.text()))
                .texts("people", headline.people());
    }

    private static JsonFields opportunity(MoneyAndPeople.Open open) {
        return new JsonFields()
                .text("name", open.opportunity().name())
                .number("value", open.opportunity().value())
                .number("probability", open.opportunity().probability())
                .date("closeDate", open.opportunity().closeDate())
                .texts(
                        "deciders",
                        open.deciders().stream()
                                .map(one -> one.contact().name())
                                .toList())
                .text("weakest", open.weakest().map(one -> one.contact().name()).orElse(null))
                .count("move", open.move() == 0 ? null : Integer.valueOf(open.move()));
    }

    private static JsonFields shortestWay(ShortestWay way) {
        return new JsonFields()
                .number("target", way.target())
                .number("today", way.today())
                .flag("reached", way.today() == null ? null : Boolean.valueOf(way.reached()))
                .objects(
                        "moves",
                        way.moves(),
                        lift -> new JsonFields()
                                .text("contact", lift.contact())
                                .number("from", lift.from())
                                .number("to", lift.to())
                                .number("ties", lift.ties())
                                .number("gain", lift.gain())
                                .number("cost", lift.cost())
                                .number("coveredThen", lift.coveredThen()));
    }

    private static JsonFields effect(ExpectedEffect effect) {
        return new JsonFields()
                .number("capitalToday", effect.capitalToday())
                .number("capitalAtDay90", effect.capitalAtDay90())
                .number("capitalAtTarget", effect.capitalAtTarget())
                .objects(
                        "arrows",
                        effect.arrows(),
                        arrow -> new JsonFields()
                                .text("contact", arrow.contact())
                                .number("today", arrow.today())
                                .number("day90", arrow.day90())
                                .number("target", arrow.target())
                                .constant("quadrantToday", arrow.quadrantToday())
                                .constant("quadrantAtDay90", arrow.quadrantAtDay90())
                                .constant("quadrantAtTarget", arrow.quadrantAtTarget()));
    }

    private static JsonFields painPoint(PainPoint pain, Register register) {
        return new JsonFields()
                .text("contact", pain.contact())
                .text("painPoint", pain.text())
                .flag("underControl", pain.underControl())
                .texts("by", pain.by())
                .texts("moves", PlanFields.numbers(pain.contact(), register));
    }

    private static JsonFields pairing(ExecutivePairing pairing, Register register) {
        return new JsonFields()
                .objects(
                        "pairs",
                        pairing.pairs(),
                        pair -> new JsonFields()
                                .text("contact", pair.contact())
                                .text("level", pair.level().key())
                                .text("ours", pair.ours())
                                .text(
                                        "oursLevel",
                                        pair.oursLevel() == null
                                                ? null
                                                : pair.oursLevel().key())
                                .flag("linked", pair.linked())
                                .texts(
                                        "moves",
                                        pair.move() > 0
                                                ? List.of(String.valueOf(pair.move()))
                                                : PlanFields.numbers(pair.contact(), register)))
                .texts("unpaired", pairing.unpaired());
    }

    static JsonFields reference(Reference reference) {
        return new JsonFields()
                .text("account", reference.account())
                .text("contact", reference.contact())
                .text("refereeAccount", reference.refereeAccount())
                .text("referee", reference.referee())
                .texts(
                        "alike",
                        reference.alike().stream()
                                .sorted()
                                .map(likeness -> likeness.name().toLowerCase(Locale.ROOT))
                                .toList());
    }

    private JsonFields rule(SigningRule rule) {
        return new JsonFields()
                .constant("rule", rule.kind())
                .flag("kept", rule.kept())
                .objects(
                        "open",
                        rule.open(),
                        open -> new JsonFields()
                                .text("what", wording.say(open.what()))
                                .texts("rows", rows(List.of(open.row()))));
    }

    private JsonFields entry(CalendarEntry entry) {
        return new JsonFields()
                .date("day", entry.day())
                .constant("kind", entry.kind())
                .count("move", entry.move() == 0 ? null : Integer.valueOf(entry.move()))
                .text("what", wording.say(entry.what()))
                .text("who", entry.who())
                .flag("done", entry.done())
                .texts("rows", rows(entry.rows()));
    }

    private static JsonFields cell(DataGap cell) {
        return new JsonFields()
                .text("file", cell.place().file())
                .text("sheet", cell.place().sheet())
                .text("cell", cell.place().cell())
                .text("column", cell.column().title())
                .text("subject", cell.subject())
                .text("askWhom", cell.whom())
                .count("weight", cell.weight())
                .count("quadrants", cell.quadrants())
                .count("diagnostics", cell.diagnostics())
                .count("tiers", cell.tiers())
                .count("actions", cell.actions());
    }

    /// The rows of the workbook as `Contacts 7`.
    static List<String> rows(List<Origin> rows) {
        return rows.stream()
                .map(row -> row.sheet() + " " + row.row())
                .distinct()
                .toList();
    }

    static JsonFields raters(Raters raters) {
        return new JsonFields()
                .objects("spreads", raters.spreads(), AgendaFields::spread)
                .objects("deviations", raters.deviations(), AgendaFields::deviation)
                .objects("influenceSpreads", raters.influence().spreads(), AgendaFields::spread)
                .objects("influenceDeviations", raters.influence().deviations(), AgendaFields::deviation);
    }

    private static JsonFields spread(Raters.Spread spread) {
        return new JsonFields()
                .text("contact", spread.contact())
                .number("width", spread.width())
                .objects(
                        "ratings",
                        spread.ratings(),
                        rating -> new JsonFields()
                                .text("teamMember", rating.member())
                                .number("rating", rating.rating()));
    }

    private static JsonFields deviation(Raters.Deviation deviation) {
        return new JsonFields()
                .text("teamMember", deviation.member())
                .number("mean", deviation.mean())
                .count("contacts", deviation.contacts());
    }

    /// How many of a workshop voted, and their index; both null where none did.
    static JsonFields room(Account account) {
        Optional<RoomIndex> room = RoomIndex.of(account.room());
        return new JsonFields()
                .count("people", room.map(RoomIndex::people).orElse(null))
                .number("index", room.map(RoomIndex::index).orElse(null));
    }

    static JsonFields neighbourhood(Neighbourhood around) {
        return new JsonFields()
                .text("contact", around.contact())
                .object("boss", circle(around.boss()))
                .object("reports", circle(around.reports()))
                .object("peers", circle(around.peers()));
    }

    private static JsonFields circle(Neighbourhood.Circle circle) {
        return new JsonFields().texts("known", circle.known()).texts("reached", circle.reached());
    }
}
