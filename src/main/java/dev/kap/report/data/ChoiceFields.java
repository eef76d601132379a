package dev.kap.report.data;

import dev.kap.insight.Exposure;
import dev.kap.insight.Selection;
import dev.kap.wording.Wording;
import java.util.Map;

/// Selection, loss test, mutual dependence and tail, as results.json holds them.
record ChoiceFields(Wording wording) {

    void into(JsonFields portfolio, Selection selection, Exposure exposure) {
        portfolio
                .object("selection", selection(selection))
                .objects("lossTest", exposure.losses(), ChoiceFields::loss)
                .objects("dependence", exposure.dependences(), ChoiceFields::dependence)
                .object("tail", tail(exposure.tail()));
    }

    private static JsonFields selection(Selection selection) {
        return new JsonFields()
                .objects(
                        "criteria",
                        selection.criteria(),
                        one -> new JsonFields().text("criterion", one.name()).number("weight", one.weight()))
                .objects("candidates", selection.candidates(), ChoiceFields::candidate)
                .texts("coreNotKey", selection.coreNotKey())
                .texts("keyNotNamed", selection.keyNotNamed());
    }

    private static JsonFields candidate(Selection.Candidate candidate) {
        JsonFields percentiles = new JsonFields();
        candidate.percentiles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> percentiles.number(one.getKey(), one.getValue()));
        return new JsonFields()
                .text("account", candidate.account())
                .object("percentiles", percentiles)
                .number("score", candidate.score())
                .number("attractiveness", candidate.attractiveness())
                .number("position", candidate.position())
                .constant("tier", candidate.tier())
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
                .text("largestOfRest", loss.largestOfRest())
                .number("largestShareOfRest", loss.largestShareOfRest());
    }

    private static JsonFields dependence(Exposure.Dependence one) {
        return new JsonFields()
                .text("account", one.account())
                .number("revenueShare", one.revenueShare())
                .number("profitShare", one.profitShare())
                .number("shareOfSpend", one.shareOfSpend())
                .number("costOfLosing", one.costOfLosing())
                .constant("whoNeedsMore", one.whoNeedsMore());
    }

    private JsonFields tail(Exposure.Tail tail) {
        return new JsonFields()
                .count("count", tail.accounts().size())
                .number("revenue", tail.revenue())
                .number("revenueShare", tail.revenueShare())
                .number("revenuePerAccount", tail.revenuePerAccount())
                .objects(
                        "accounts",
                        tail.accounts(),
                        served -> new JsonFields()
                                .text("account", served.account())
                                .constant("tier", served.tier())
                                .text("channel", wording.say(served.channel())));
    }
}
