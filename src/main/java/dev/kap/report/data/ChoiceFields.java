package dev.kap.report.data;

import dev.kap.insight.Exposure;
import dev.kap.insight.Selection;
import dev.kap.wording.Wording;
import java.util.Map;

/// Selection, loss test, mutual dependence and tail, as results.json holds them.
record ChoiceFields(Wording wording) {

    void into(Fields portfolio, Selection selection, Exposure exposure) {
        portfolio
                .object("selection", selection(selection))
                .objects("lossTest", exposure.losses(), ChoiceFields::loss)
                .objects("dependence", exposure.dependences(), ChoiceFields::dependence)
                .object("tail", tail(exposure.tail()));
    }

    private static Fields selection(Selection selection) {
        return new Fields()
                .objects(
                        "criteria",
                        selection.criteria(),
                        one -> new Fields().text("criterion", one.name()).number("weight", one.weight()))
                .objects("candidates", selection.candidates(), ChoiceFields::candidate)
                .texts("coreNotKey", selection.coreNotKey())
                .texts("keyNotNamed", selection.keyNotNamed());
    }

    private static Fields candidate(Selection.Candidate candidate) {
        Fields percentiles = new Fields();
        candidate.percentiles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> percentiles.number(one.getKey(), one.getValue()));
        return new Fields()
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
                        flip -> new Fields()
                                .text("criterion", flip.criterion())
                                .number("factor", flip.factor())
                                .constant("tier", flip.tier()));
    }

    private static Fields loss(Exposure.Loss loss) {
        return new Fields()
                .text("account", loss.account())
                .number("revenue", loss.revenue())
                .number("profit", loss.profit())
                .number("pacePerMonth", loss.pace())
                .number("months", loss.months())
                .count("probabilitiesAssumed", loss.assumed())
                .text("largestOfRest", loss.largestOfRest())
                .number("largestShareOfRest", loss.largestShareOfRest());
    }

    private static Fields dependence(Exposure.Dependence one) {
        return new Fields()
                .text("account", one.account())
                .number("revenueShare", one.revenueShare())
                .number("profitShare", one.profitShare())
                .number("shareOfSpend", one.shareOfSpend())
                .number("costOfLosing", one.costOfLosing())
                .constant("whoNeedsMore", one.whoNeedsMore());
    }

    private Fields tail(Exposure.Tail tail) {
        return new Fields()
                .count("count", tail.accounts().size())
                .number("revenue", tail.revenue())
                .number("revenueShare", tail.revenueShare())
                .number("revenuePerAccount", tail.revenuePerAccount())
                .objects(
                        "accounts",
                        tail.accounts(),
                        served -> new Fields()
                                .text("account", served.account())
                                .constant("tier", served.tier())
                                .text("channel", wording.say(served.channel())));
    }
}
