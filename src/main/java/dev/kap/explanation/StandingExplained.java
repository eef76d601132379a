package dev.kap.explanation;

import dev.kap.explanation.Explanation.Told;
import dev.kap.insight.AccountPosition;
import dev.kap.insight.Concentration;
import dev.kap.insight.Selection;
import dev.kap.portfolio.PeriodResult;
import dev.kap.portfolio.Tier;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.ResultColumn;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Optional;

/// What the account weighs in the portfolio: revenue, score, tier.
record StandingExplained(Subject subject) {

    List<Explanation> all() {
        return List.of(revenue(), share(), spend(), score(), tier());
    }

    private AccountPosition standing() {
        return subject.insight().standing();
    }

    private Concentration concentration() {
        return subject.portfolio().insight().concentration();
    }

    private Explanation revenue() {
        Double revenue = standing().revenue();
        String kind = concentration().wonOpportunities() ? "won" : "known";
        Told told = revenue == null ? Told.of("revenue", "unknown") : Told.of("revenue", kind, Arg.money(revenue));
        List<PeriodResult> results = subject.insight().account().results();
        if (concentration().wonOpportunities()) {
            subject.insight().account().opportunities().stream()
                    .filter(one -> one.won())
                    .forEach(one -> told.from(List.of(one.origin())));
        } else if (results.isEmpty()) {
            told.from(subject.row().place(AccountColumn.REVENUE), "cell");
        } else {
            results.forEach(
                    row -> told.from(row.origin().place(ResultColumn.REVENUE), "period", Arg.text(row.period())));
        }
        return told.end();
    }

    private Explanation share() {
        Double share = standing().revenueShare();
        Told told = share == null
                ? Told.of("revenue-share", "unknown")
                : Told.of("revenue-share", "known", Arg.share(share));
        Double base = concentration().revenue();
        if (share != null && base != null) {
            told.so("working", Arg.money(Subject.orZero(standing().revenue())), Arg.money(base), Arg.share(share));
        }
        return told.end();
    }

    private Explanation spend() {
        Double share = standing().shareOfSpend();
        Told told = share == null
                ? Told.of("share-of-spend", "unknown")
                : Told.of("share-of-spend", "known", Arg.share(share));
        return told.from(subject.row().place(AccountColumn.CATEGORY_SPEND), "cell")
                .from(subject.row().place(AccountColumn.REVENUE), "cell")
                .end();
    }

    private Explanation score() {
        Double score = standing().selectionScore();
        Selection selection = subject.portfolio().insight().selection();
        Told told = score == null
                ? Told.of("selection-score", "unknown")
                : Told.of("selection-score", "known", Arg.figure(score));
        selection
                .candidate(subject.insight().name())
                .ifPresent(candidate -> selection.criteria().forEach(one -> {
                    Double percentile = candidate.percentiles().get(one.name());
                    if (percentile == null) {
                        told.so("without", Arg.text(one.name()));
                    } else {
                        told.so("part", Arg.text(one.name()), Arg.share(one.weight()), Arg.figure(percentile));
                    }
                }));
        return told.from(List.of(subject.row())).end();
    }

    private Explanation tier() {
        Tier tier = standing().tier();
        Told told =
                tier == null ? Told.of("tier", "unknown") : Told.of("tier", "known", Arg.phrase(Sentences.tier(tier)));
        Optional<Selection.Candidate> candidate = subject.portfolio()
                .insight()
                .selection()
                .candidate(subject.insight().name());
        candidate.ifPresent(one -> {
            if (one.attractiveness() != null) {
                told.so("attractiveness", Arg.figure(one.attractiveness()));
            }
            told.so(one.position() == null ? "no-position" : "position", Arg.figure(Subject.orZero(one.position())));
            told.so(one.solid() ? "solid" : "borderline", Arg.count(one.flips().size()));
            one.flips().forEach(flip -> {
                if (flip.tier() != null) {
                    told.so(
                            "flip",
                            Arg.text(flip.criterion()),
                            Arg.figure(flip.factor()),
                            Arg.phrase(Sentences.tier(flip.tier())));
                }
            });
        });
        return told.from(List.of(subject.row())).end();
    }
}
