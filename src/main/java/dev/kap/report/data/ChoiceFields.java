package dev.kap.report.data;

import dev.kap.insight.Exposure;
import dev.kap.insight.MutualDependence;
import dev.kap.insight.Selection;
import dev.kap.wording.Wording;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Selection, loss test, mutual dependence and tail, as results.json holds them.
record ChoiceFields(Wording wording) {

    void into(JsonFields portfolio, Selection selection, Exposure exposure) {
        portfolio
                .object("selection", selection(selection))
                .objects("lossTest", exposure.losses(), ChoiceFields::loss)
                .objects("dependence", exposure.dependences(), this::dependence)
                .object("tail", tail(exposure.tail()))
                .objects("otherTiers", exposure.others(), ChoiceFields::line)
                .objects("promises", exposure.kept(), ChoiceFields::kept);
    }

    private static JsonFields selection(Selection selection) {
        return new JsonFields()
                .objects(
                        "criteria",
                        selection.criteria(),
                        one -> new JsonFields()
                                .text("criterion", one.name())
                                .number("weight", one.weight())
                                .flag("known", one.known()))
                .objects("candidates", selection.candidates(), one -> candidate(one, selection))
                .texts("coreNotKey", selection.coreNotKey())
                .texts("keyNotNamed", selection.keyNotNamed());
    }

    private static JsonFields candidate(Selection.Candidate candidate, Selection selection) {
        JsonFields percentiles = new JsonFields();
        candidate.percentiles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> percentiles.number(one.getKey(), one.getValue()));
        return new JsonFields()
                .text("account", candidate.account())
                .object("percentiles", percentiles)
                .number("score", candidate.score())
                .number("scoreWeight", candidate.scoreWeight())
                .texts("restsOn", candidate.valued())
                .number("restsOnWeight", selection.rests(candidate))
                .texts("missing", selection.missing(candidate))
                .number("attractiveness", candidate.attractiveness())
                .number("position", candidate.position())
                .constant("positionBy", candidate.positionBy())
                .constant("tier", candidate.tier())
                .constant("tierByFigures", candidate.byFigures())
                .flag("solid", candidate.solid())
                .objects(
                        "flips",
                        candidate.flips(),
                        flip -> new JsonFields()
                                .text("criterion", flip.criterion())
                                .number("factor", flip.factor())
                                .constant("tier", flip.tier()));
    }

    private static JsonFields loss(Exposure.Loss loss) {
        return new JsonFields()
                .text("account", loss.account())
                .number("revenue", loss.revenue())
                .number("profit", loss.profit())
                .number("pacePerMonth", loss.pace())
                .number("months", loss.months())
                .count("probabilitiesAssumed", loss.assumed())
                .number("probability", loss.probability())
                .text("largestOfRest", loss.largestOfRest())
                .number("largestShareOfRest", loss.largestShareOfRest());
    }

    private JsonFields dependence(MutualDependence one) {
        return new JsonFields()
                .text("account", one.account())
                .text("group", one.group())
                .number("revenueShare", one.revenueShare())
                .number("profitShare", one.profitShare())
                .number("months", one.months())
                .object("weOnThem", side(one.weOnThem()))
                .number("shareOfSpend", one.shareOfSpend())
                .number("switchingCost", one.switchingCost())
                .object("theyOnUs", side(one.theyOnUs()))
                .text("word", word(one))
                .texts(
                        "beforeNegotiating",
                        one.before().stream()
                                .map(preparation -> wording.say(preparation.sentence()))
                                .toList());
    }

    private static JsonFields side(MutualDependence.Side side) {
        return new JsonFields()
                .constant("degree", side.degree())
                .constant("byShare", side.byShare())
                .texts(
                        "steps",
                        side.steps().stream()
                                .map(step -> step.name().toLowerCase(Locale.ROOT))
                                .toList());
    }

    private static @Nullable String word(MutualDependence one) {
        return one.word() == null ? null : one.word().text();
    }

    /// Who needs whom, in short, as an account has it.
    static JsonFields inShort(@Nullable MutualDependence one) {
        return new JsonFields()
                .constant("weOnThem", one == null ? null : one.weOnThem().degree())
                .constant("theyOnUs", one == null ? null : one.theyOnUs().degree())
                .text("word", one == null ? null : word(one));
    }

    private JsonFields tail(Exposure.Tail tail) {
        return line(tail.line())
                .objects(
                        "accounts",
                        tail.accounts(),
                        served -> new JsonFields()
                                .text("account", served.account())
                                .constant("tier", served.tier())
                                .text("channel", wording.say(served.channel()))
                                .number("hours", served.hours())
                                .number("hoursAllowed", served.allowed()))
                .texts("moveUp", tail.moveUp())
                .texts("handOver", tail.handOver());
    }

    private static JsonFields line(Exposure.TierLine line) {
        return new JsonFields()
                .constant("tier", line.tier())
                .count("count", line.count())
                .number("revenue", line.revenue())
                .number("revenueShare", line.revenueShare())
                .number("revenuePerAccount", line.revenuePerAccount())
                .number("hours", line.hours())
                .number("hoursAllowed", line.allowed());
    }

    private static JsonFields kept(Exposure.Kept kept) {
        return new JsonFields()
                .text("account", kept.account())
                .constant("tier", kept.tier())
                .number("visitsPromised", kept.promised())
                .count("visitsNoted", kept.visits())
                .flag("visitsKept", kept.visitsKept())
                .flag("sponsorPromised", kept.sponsorPromised())
                .text("sponsor", kept.sponsor())
                .flag("sponsorKept", kept.sponsorKept());
    }
}
