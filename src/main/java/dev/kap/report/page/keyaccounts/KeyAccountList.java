package dev.kap.report.page.keyaccounts;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.Concentration.Ranked;
import dev.kap.insight.Selection;
import dev.kap.insight.Selection.Candidate;
import dev.kap.insight.Service;
import dev.kap.insight.TeamInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.Tier;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.report.page.part.CriterionName;
import dev.kap.report.page.part.KeyFigure;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.FirmNames;
import dev.kap.wording.Wording;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The list to publish (domain.md, "A list to publish"): the key accounts, why each, who leads and sponsors, what they
/// are promised. Nothing of it judges a person, and none of it is a score, a vote or a sum.
///
/// @param criteria by what they were chosen, in one line
/// @param promised what each of them is promised, as big numbers
/// @param calls what to do when one of them calls, one step each
/// @param changes how the list changes
/// @param empty said where there is no key account; empty else
public record KeyAccountList(
        String title,
        String date,
        String headline,
        List<Row> rows,
        String criteria,
        String promiseHeading,
        List<KeyFigure> promised,
        List<Call> calls,
        String changes,
        String empty,
        String footer) {

    private static final int REASONS = 3;
    private static final double HIGH = 2.0 / 3;
    private static final int WEEKS = 26;
    /// The criteria with a sentence of their own.
    private static final Set<String> TOLD = Set.of(
            "revenue", "profit", "growth", "untapped-potential", "strategic-fit", "cost-of-losing", "willingness");

    /// One key account.
    ///
    /// @param what its industry
    /// @param why the criteria in words
    /// @param standsIn who takes the call where the lead is out of reach; empty where nobody else has a live link
    public record Row(
            String account,
            String what,
            String why,
            String leads,
            String standsIn,
            String sponsors,
            String sponsorsAs) {}

    /// One step when a key account calls.
    public record Call(String lead, String text) {}

    /// The list of that portfolio.
    public static KeyAccountList of(PortfolioPlan plan, Wording wording) {
        PrintFormat said = new PrintFormat(wording);
        List<AccountPlan> key = plan.accounts().stream()
                .filter(account -> account.insight().standing().tier() == Tier.KEY)
                .sorted(Comparator.comparingDouble((AccountPlan account) -> -revenue(account))
                        .thenComparing(AccountPlan::name))
                .toList();
        Portfolio portfolio = plan.insight().portfolio();
        Service service = Service.of(Tier.KEY, portfolio);
        String company = portfolio.settings().text(Setting.COMPANY);
        String year = String.valueOf(portfolio.planYear());
        String everyone = said.text("key-accounts.everyone");
        return new KeyAccountList(
                said.text("key-accounts.title", Arg.text(year)),
                said.text("key-accounts.valid", Arg.text(said.fullDate(portfolio.asOf()))),
                headline(key.size(), year, service, said),
                key.stream().map(account -> row(account, plan, said)).toList(),
                criteria(plan.insight().selection(), said),
                said.text("key-accounts.promise", Arg.countInWords(key.size())),
                key.isEmpty() ? List.of() : promised(service, said),
                key.isEmpty() ? List.of() : calls(service, said),
                said.text(
                        "key-accounts.changes",
                        Arg.text(said.fullDate(portfolio
                                .asOf()
                                .plusWeeks(WEEKS)
                                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))))),
                key.isEmpty() ? said.text("key-accounts.none") : "",
                company.isEmpty() ? everyone : said.text("footer", Arg.text(company), Arg.text(everyone)));
    }

    private static double revenue(AccountPlan account) {
        Double revenue = account.insight().standing().revenue();
        return revenue == null ? Double.NEGATIVE_INFINITY : revenue;
    }

    private static String headline(int count, String year, Service service, PrintFormat said) {
        return count == 0
                ? said.text("key-accounts.headline.none", Arg.text(year))
                : said.text(
                        "key-accounts.headline",
                        Arg.countInWords(count),
                        Arg.text(year),
                        Arg.phrase(service.responseTime()));
    }

    private static Row row(AccountPlan account, PortfolioPlan plan, PrintFormat said) {
        Portfolio portfolio = plan.insight().portfolio();
        FirmNames firms = FirmNames.of(
                plan.insight().accounts().stream().map(AccountInsight::name).toList());
        Profile profile = account.insight().account().profile();
        String lead = present(profile.care().accountManager(), portfolio);
        String sponsor = present(profile.care().executiveSponsor(), portfolio);
        return new Row(
                firms.of(account.name()),
                profile.organisation().industry(),
                why(account, plan, said),
                lead.isEmpty() ? said.text("key-accounts.nobody") : lead,
                standsIn(account, lead, portfolio),
                sponsor.isEmpty() ? said.text("key-accounts.nobody") : sponsor,
                member(sponsor, portfolio).map(TeamMember::jobTitle).orElse(""));
    }

    private static String present(String name, Portfolio portfolio) {
        return !name.isBlank() && portfolio.withUs(name) ? name : "";
    }

    private static Optional<TeamMember> member(String name, Portfolio portfolio) {
        return portfolio.team().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// The colleague with the most live links there beside the lead, as far as they stay.
    private static String standsIn(AccountPlan account, String lead, Portfolio portfolio) {
        Predicate<TeamInsight> other = one -> !one.member().name().equals(lead)
                && portfolio.stays(one.member().name());
        return account.insight().team().stream()
                .filter(one -> one.liveLinks() > 0)
                .filter(other)
                .max(Comparator.comparingLong(TeamInsight::liveLinks)
                        .thenComparing(one -> one.member().name(), Comparator.reverseOrder()))
                .map(one -> one.member().name())
                .orElse("");
    }

    /// Its place by revenue, then the criteria by which it stands in the first third, the weightiest first.
    private static String why(AccountPlan account, PortfolioPlan plan, PrintFormat said) {
        List<String> reasons = new ArrayList<>();
        place(account, plan, said).ifPresent(reasons::add);
        Selection selection = plan.insight().selection();
        Map<String, Double> percentiles =
                selection.candidate(account.name()).map(Candidate::percentiles).orElse(Map.of());
        selection.criteria().stream()
                .sorted(Comparator.comparingDouble((Selection.Weighted one) -> -one.weight()))
                .filter(one -> percentiles.getOrDefault(one.name(), 0.0) >= HIGH)
                .filter(one -> reasons.isEmpty() || !one.name().equalsIgnoreCase(AccountColumn.REVENUE.title()))
                .map(one -> reason(one.name(), said))
                .forEach(reasons::add);
        if (reasons.isEmpty()) {
            return said.text("key-accounts.why.together");
        }
        return reasons.stream().limit(REASONS).collect(Collectors.joining(" "));
    }

    private static String reason(String criterion, PrintFormat said) {
        String key = criterion.toLowerCase(Locale.ROOT).replace(' ', '-');
        return TOLD.contains(key)
                ? said.text("key-accounts.why." + key)
                : said.text("key-accounts.why.other", Arg.text(CriterionName.of(criterion, said)));
    }

    /// "Our largest customer.", "Second by revenue."
    private static Optional<String> place(AccountPlan account, PortfolioPlan plan, PrintFormat said) {
        List<Ranked> ranking = plan.insight().concentration().ranking();
        for (int i = 0; i < Math.min(3, ranking.size()); i++) {
            if (ranking.get(i).members().contains(account.name())) {
                return Optional.of(said.text("key-accounts.why.place-" + (i + 1)));
            }
        }
        return Optional.empty();
    }

    private static String criteria(Selection selection, PrintFormat said) {
        List<String> names = selection.criteria().stream()
                .map(one -> CriterionName.of(one.name(), said))
                .toList();
        return names.isEmpty() ? "" : said.text("key-accounts.criteria", Arg.names(names));
    }

    private static List<KeyFigure> promised(Service service, PrintFormat said) {
        List<KeyFigure> promised = new ArrayList<>();
        promised.add(new KeyFigure(
                said.figure(service.visitsPerYear()),
                said.text("key-accounts.visits"),
                said.text("key-accounts.visits.note")));
        promised.add(new KeyFigure(
                said.count(4), said.text("key-accounts.reviews"), said.text("key-accounts.reviews.note")));
        promised.add(new KeyFigure(
                said.text(service.responseTime()),
                said.text("key-accounts.answer"),
                said.text("key-accounts.answer.note", Arg.phrase(service.channel()))));
        if (service.sponsored()) {
            promised.add(new KeyFigure(
                    said.count(1), said.text("key-accounts.sponsor"), said.text("key-accounts.sponsor.note")));
        }
        return promised;
    }

    private static List<Call> calls(Service service, PrintFormat said) {
        List<Call> calls = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            calls.add(new Call(
                    said.text("key-accounts.call." + i, Arg.phrase(service.responseTime())),
                    said.text("key-accounts.call." + i + ".text")));
        }
        return calls;
    }
}
