package dev.kap.explanation;

import dev.kap.explanation.Explanation.Told;
import dev.kap.insight.AccountPosition;
import dev.kap.insight.BusinessFigures;
import dev.kap.insight.Concentration;
import dev.kap.insight.MutualDependence;
import dev.kap.insight.Period;
import dev.kap.insight.Selection;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Tier;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.ResultColumn;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the account weighs in the portfolio: revenue, score, tier, who needs whom.
record StandingExplained(Subject subject) {

    List<Explanation> all() {
        return List.of(revenue(), toDate(), share(), spend(), score(), tier(), dependence());
    }

    private AccountPosition standing() {
        return subject.insight().standing();
    }

    private Concentration concentration() {
        return subject.portfolio().insight().concentration();
    }

    private Explanation revenue() {
        Double revenue = standing().revenue();
        Period period = standing().revenuePeriod();
        String kind = concentration().wonOpportunities() ? "won" : "known";
        Told told = revenue == null || period == null
                ? Told.of("revenue", "unknown")
                : Told.of("revenue", kind, Arg.money(revenue), Arg.phrase(period.text()));
        if (concentration().wonOpportunities()) {
            subject.insight().account().opportunities().stream()
                    .filter(one -> one.won())
                    .forEach(one -> told.from(List.of(one.origin())));
        } else {
            typed(told);
        }
        return told.end();
    }

    /// The rows of Results, and the column where they hold no twelve months.
    private void typed(Told told) {
        Account account = subject.insight().account();
        if (account.profile().business().figures().revenue().actual() != null) {
            told.from(subject.row().place(AccountColumn.REVENUE), "cell");
        }
        account.results().forEach(row -> {
            if (row.revenue() != null) {
                told.from(row.origin().place(ResultColumn.REVENUE), "period", Arg.text(row.period()));
            }
        });
    }

    private Explanation toDate() {
        BusinessFigures.Line line = standing().business().revenue();
        Measure part = line.compared();
        Period period = line.comparedPeriod();
        Double actual = part.actual();
        if (!line.toDate() || period == null || actual == null) {
            return Told.of("revenue-to-date", "unknown").end();
        }
        Told told = Told.of("revenue-to-date", "known", Arg.money(actual), Arg.phrase(period.text()));
        if (part.lastYear() != null) {
            told.so("last-year", Arg.money(part.lastYear()));
        }
        if (part.target() != null) {
            told.so("target", Arg.money(part.target()));
        }
        subject.insight()
                .account()
                .results()
                .forEach(row -> told.from(row.origin().place(ResultColumn.REVENUE), "period", Arg.text(row.period())));
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
        String group = standing().shares().group();
        if (standing().groupShare() != null && !group.equals(subject.insight().name())) {
            told.so("group", Arg.text(group), Arg.share(standing().groupShare()));
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
        selection.candidate(subject.insight().name()).ifPresent(candidate -> {
            told.so(
                    "rests",
                    Arg.figure(candidate.valued().size()),
                    Arg.figure(selection.criteria().size()),
                    Arg.share(selection.rests(candidate)),
                    Arg.share(Subject.orZero(candidate.scoreWeight())));
            parts(told, selection, candidate);
        });
        return told.from(List.of(subject.row())).end();
    }

    private static void parts(Told told, Selection selection, Selection.Candidate candidate) {
        selection.criteria().forEach(one -> {
            Double percentile = candidate.percentiles().get(one.name());
            if (percentile != null) {
                told.so("part", Arg.text(one.name()), Arg.share(one.weight()), Arg.figure(percentile));
            } else if (!candidate.valued().contains(one.name())) {
                told.so("without", Arg.text(one.name()));
            }
        });
    }

    private Explanation tier() {
        Tier tier = standing().tier();
        Told told =
                tier == null ? Told.of("tier", "unknown") : Told.of("tier", "known", Arg.phrase(Sentences.tier(tier)));
        subject.portfolio()
                .insight()
                .selection()
                .candidate(subject.insight().name())
                .ifPresent(one -> place(told, one));
        standing().choice().decideBecause().forEach(reason -> told.so("decide", Arg.phrase(reason)));
        return told.from(List.of(subject.row())).end();
    }

    private static void place(Told told, Selection.Candidate one) {
        if (one.attractiveness() != null) {
            told.so("attractiveness", Arg.figure(one.attractiveness()));
        }
        if (one.position() == null || one.positionBy() == null) {
            told.so("no-position");
        } else {
            String by = one.positionBy().name().toLowerCase(Locale.ROOT);
            told.so("position." + by, Arg.figure(one.position()));
        }
        if (one.tier() != one.byFigures() && one.byFigures() != null) {
            told.so("floor", Arg.phrase(Sentences.tier(one.byFigures())));
        }
        if (one.tier() != null && one.flips().isEmpty()) {
            told.so(one.solid() ? "solid" : "one-criterion");
        } else if (one.tier() != null) {
            told.so("borderline", Arg.count(one.flips().size()));
        }
        one.flips().forEach(flip -> {
            if (flip.tier() != null) {
                told.so(
                        "flip",
                        Arg.text(flip.criterion()),
                        Arg.figure(flip.factor()),
                        Arg.phrase(Sentences.tier(flip.tier())));
            }
        });
    }

    private Explanation dependence() {
        MutualDependence needs = standing().dependence();
        Told told = needs == null || needs.word() == null
                ? Told.of("dependence", "unknown")
                : Told.of("dependence", "known", Arg.phrase(needs.word().sentence()));
        if (needs != null) {
            share(told, "of-revenue", needs.revenueShare());
            share(told, "of-profit", needs.profitShare());
            share(told, "of-spend", needs.shareOfSpend());
            Stream.concat(needs.weOnThem().steps().stream(), needs.theyOnUs().steps().stream())
                    .forEach(step -> told.so(step.sentence()));
            needs.before().forEach(one -> told.so(one.sentence()));
        }
        return told.rule(
                        subject.percent(Setting.WE_ON_THEM_LOW),
                        subject.percent(Setting.WE_ON_THEM_HIGH),
                        subject.number(Setting.WIN_BACK_MONTHS),
                        subject.percent(Setting.THEY_ON_US_LOW),
                        subject.percent(Setting.THEY_ON_US_HIGH),
                        subject.number(Setting.SWITCHING_COST_HIGH),
                        subject.number(Setting.SWITCHING_COST_LOW))
                .from(subject.row().place(AccountColumn.CATEGORY_SPEND), "cell")
                .from(subject.row().place(AccountColumn.SWITCHING_COST), "cell")
                .end();
    }

    private static void share(Told told, String kind, @Nullable Double share) {
        if (share != null) {
            told.so(kind, Arg.share(share));
        }
    }
}
