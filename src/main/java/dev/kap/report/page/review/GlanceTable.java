package dev.kap.report.page.review;

import dev.kap.insight.AccountPosition;
import dev.kap.insight.TeamInsight;
import dev.kap.plan.AccountChange;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioReview.ReviewDue;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Review;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.FirmNames;
import dev.kap.wording.ShortNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All accounts on a line each, most revenue first, the accounts of a group together with a line of sums below them,
/// and
/// the sums of all.
public record GlanceTable(List<AccountRow> rows, TotalRow total) {

    /// One account on one line.
    ///
    /// @param sum whether it is the line of sums of the group above it
    /// @param tier the word; with it whether people must decide it
    /// @param share of the largest revenue, 0-1, for the bar; -1 without revenue
    /// @param rise the growth, 0.5 for none, 1 for the greatest of all accounts or its fall at 0; -1 where unknown
    /// @param indexShare the strategic index as a share of 100
    /// @param indexBefore the same of the workbook before; -1 without one
    /// @param coveredShare covered influence, 0-1; -1 where unknown
    /// @param carriedBy who of us carries most of the capital; empty where nobody has a link
    /// @param carried that share of the capital
    /// @param alone whether one person, of either side, carries half of it or more
    /// @param due whether a review is due that has no date
    public record AccountRow(
            boolean sum,
            String account,
            String tier,
            boolean decide,
            String revenue,
            double share,
            String growth,
            double rise,
            String ofSpend,
            String index,
            double indexShare,
            double indexBefore,
            String covered,
            double coveredShare,
            People people,
            String carriedBy,
            String carried,
            boolean alone,
            String nextReview,
            boolean due) {}

    /// How many contacts stand in each quadrant.
    public record People(String develop, String nurture, String support, String watch) {}

    /// The sums of all accounts.
    ///
    /// @param growth of the accounts that have revenue in both years
    /// @param index the mean
    /// @param covered the mean
    /// @param alone how many accounts hang on one person
    /// @param undated how many due reviews have no day
    public record TotalRow(
            String accounts,
            String revenue,
            String growth,
            String index,
            String covered,
            People people,
            String alone,
            String undated) {}

    static GlanceTable of(ReviewFacts facts) {
        List<AccountPlan> plans = facts.byGroup();
        Scale scale = new Scale(
                most(plans, plan -> plan.insight().standing().revenue()),
                most(plans, plan -> revenue(plan).growth()));
        ShortNames names = ShortNames.of(plans.stream()
                .flatMap(plan -> plan.insight().team().stream())
                .map(member -> member.member().name())
                .collect(Collectors.toSet()));
        FirmNames firms = facts.firms();
        List<AccountRow> rows = new ArrayList<>();
        Map<String, List<AccountPlan>> groups = plans.stream()
                .collect(Collectors.groupingBy(ReviewFacts::group, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((group, members) -> {
            members.forEach(plan -> rows.add(row(plan, scale, names, firms, facts)));
            if (members.size() > 1) {
                rows.add(sum(group, members, scale, firms, facts));
            }
        });
        return new GlanceTable(rows, total(plans, facts));
    }

    private static AccountRow sum(
            String group, List<AccountPlan> members, Scale scale, FirmNames firms, ReviewFacts facts) {
        PrintFormat said = facts.said();
        Double revenue = members.stream()
                .map(plan -> plan.insight().standing().revenue())
                .filter(Objects::nonNull)
                .reduce(Double::sum)
                .orElse(null);
        Double spend = members.stream()
                .map(plan -> plan.insight().account().profile().business().categorySpend())
                .filter(Objects::nonNull)
                .reduce(Double::sum)
                .orElse(null);
        return new AccountRow(
                true,
                said.text("review.group-sum", Arg.text(firms.of(group))),
                "",
                false,
                said.money(revenue),
                scale.share(revenue),
                growth(members, said),
                -1,
                revenue == null || spend == null || spend <= 0 ? PrintFormat.UNKNOWN : said.share(revenue / spend),
                "",
                -1,
                -1,
                "",
                -1,
                people(members, said),
                "",
                "",
                false,
                "",
                false);
    }

    /// The largest figures of all accounts, by which bars are as long as they are; never negative.
    private record Scale(double revenue, double growth) {
        double share(@Nullable Double one) {
            return one == null || revenue <= 0 ? -1 : Math.clamp(one / revenue, 0, 1);
        }

        double rise(@Nullable Double one) {
            return one == null || growth <= 0 ? -1 : 0.5 + 0.5 * one / growth;
        }
    }

    private static double most(List<AccountPlan> plans, Function<AccountPlan, @Nullable Double> figure) {
        return plans.stream()
                .map(figure)
                .filter(Objects::nonNull)
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
    }

    private static Measure revenue(AccountPlan plan) {
        return plan.insight().standing().figures().revenue();
    }

    private static AccountRow row(AccountPlan plan, Scale scale, ShortNames names, FirmNames firms, ReviewFacts facts) {
        PrintFormat said = facts.said();
        AccountPosition standing = plan.insight().standing();
        Optional<TeamInsight> first = plan.insight().team().stream()
                .filter(member -> member.capitalShare() != null)
                .findFirst();
        Double growth = revenue(plan).growth();
        Double covered = plan.insight().coveredInfluence();
        double index = plan.diagnosis().strategicIndex();
        AccountChange change = facts.portfolio().changes().get(plan.name());
        return new AccountRow(
                false,
                firms.of(plan.name()),
                standing.tier() == null ? said.text("review.no-tier") : facts.tier(standing.tier()),
                standing.choice().decide(),
                said.money(standing.revenue()),
                scale.share(standing.revenue()),
                said.change(growth),
                scale.rise(growth),
                said.share(standing.shareOfSpend()),
                said.index(index),
                index / 100,
                change == null ? -1 : change.before().strategicIndex() / 100,
                said.share(covered),
                covered == null ? -1 : Math.clamp(covered, 0, 1),
                people(List.of(plan), said),
                first.map(member -> names.of(member.member().name())).orElse(""),
                first.map(member -> said.share(member.capitalShare())).orElse(""),
                Objects.equals(plan.insight().dependence().singleThreaded(), true),
                nextReview(plan, facts),
                due(plan, facts).isPresent());
    }

    private static TotalRow total(List<AccountPlan> plans, ReviewFacts facts) {
        PrintFormat said = facts.said();
        return new TotalRow(
                said.text("review.accounts-count", Arg.count(plans.size())),
                said.money(facts.portfolio().insight().concentration().revenue()),
                growth(plans, said),
                said.index(plans.stream()
                        .mapToDouble(plan -> plan.diagnosis().strategicIndex())
                        .average()
                        .orElse(0)),
                said.share(mean(plans)),
                people(plans, said),
                said.text("review.alone-count", Arg.count(ReviewGlance.singleThreaded(facts))),
                said.text("review.undated-count", Arg.count(ReviewGlance.undated(facts))));
    }

    private static @Nullable Double mean(List<AccountPlan> plans) {
        OptionalDouble mean = plans.stream()
                .map(plan -> plan.insight().coveredInfluence())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    /// Of those that have revenue in both years.
    private static String growth(List<AccountPlan> plans, PrintFormat said) {
        List<Measure> compared = plans.stream()
                .map(GlanceTable::revenue)
                .filter(one -> one.growth() != null)
                .toList();
        double last = sum(compared, Measure::lastYear);
        return last > 0 ? said.change(sum(compared, Measure::actual) / last - 1) : PrintFormat.UNKNOWN;
    }

    private static double sum(List<Measure> measures, Function<Measure, @Nullable Double> figure) {
        return measures.stream()
                .map(figure)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static People people(List<AccountPlan> plans, PrintFormat said) {
        Function<Quadrant, String> count = quadrant -> said.count(plans.stream()
                .mapToLong(plan -> plan.insight().in(quadrant).size())
                .sum());
        return new People(
                count.apply(Quadrant.DEVELOP),
                count.apply(Quadrant.NURTURE),
                count.apply(Quadrant.SUPPORT),
                count.apply(Quadrant.WATCH));
    }

    /// The review of the account that is due and has no date.
    private static Optional<ReviewDue> due(AccountPlan plan, ReviewFacts facts) {
        return facts.review().reviewsDue().stream()
                .filter(one -> one.account().equals(plan.name()) && one.next() == null)
                .findFirst();
    }

    private static String nextReview(AccountPlan plan, ReviewFacts facts) {
        Optional<ReviewDue> due = due(plan, facts);
        if (due.isPresent()) {
            LocalDate last = due.get().last();
            return last == null ? "" : facts.said().shortDate(last);
        }
        return plan.insight().account().reviews().stream()
                .map(Review::date)
                .filter(day -> !day.isBefore(facts.input().asOf()))
                .min(Comparator.naturalOrder())
                .map(facts.said()::shortDay)
                .orElse(facts.said().text("review.no-date"));
    }
}
