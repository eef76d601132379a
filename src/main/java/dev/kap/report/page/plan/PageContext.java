package dev.kap.report.page.plan;

import dev.kap.figure.Foremost;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.BusinessHeadlines;
import dev.kap.plan.Headlines;
import dev.kap.plan.PlanHeadlines;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.RowOwners;
import dev.kap.problem.Problem;
import dev.kap.report.page.part.Mark;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import dev.kap.wording.ShortNames;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What all pages of one account's documents draw on.
///
/// @param problems of this account and of the file as a whole
public record PageContext(
        AccountPlan plan,
        PortfolioPlan portfolio,
        Headlines headlines,
        List<Problem> problems,
        PrintFormat said,
        ShortNames shortNames) {

    public PageContext {
        problems = List.copyOf(problems);
    }

    /// The facts of one account; of the problems those that belong to no other account.
    public static PageContext of(AccountPlan plan, PortfolioPlan portfolio, List<Problem> problems, Wording wording) {
        RowOwners owners = RowOwners.of(
                problems.isEmpty()
                        ? List.of()
                        : portfolio.insight().portfolio().accounts());
        return of(plan, portfolio, problems, owners, wording);
    }

    /// The same for whoever knows already whose each row is: of a thousand accounts it is not worked out for each.
    public static PageContext of(
            AccountPlan plan, PortfolioPlan portfolio, List<Problem> problems, RowOwners owners, Wording wording) {
        List<Problem> ours = problems.stream()
                .filter(p -> Optional.ofNullable(p.account())
                        .or(() -> owners.of(p.place()))
                        .filter(account -> !account.equals(plan.name()))
                        .isEmpty())
                .toList();
        return new PageContext(
                plan, portfolio, portfolio.headlines(plan), ours, new PrintFormat(wording), shortNames(plan.insight()));
    }

    /// One of the planning's headlines in the plan's language.
    public String headline(Function<PlanHeadlines, Sentence> page) {
        return said.text(page.apply(headlines.pages()));
    }

    /// One of the headlines about the account as a business.
    String business(Function<BusinessHeadlines, Sentence> page) {
        return said.text(page.apply(headlines.business()));
    }

    /// What was found in the account.
    public AccountInsight insight() {
        return plan.insight();
    }

    /// What was read.
    public Portfolio input() {
        return portfolio.insight().portfolio();
    }

    /// The day of the plan.
    public LocalDate asOf() {
        return input().asOf();
    }

    /// Says that figures show only some of the contacts; empty where they show all.
    String foremost() {
        int all = insight().contacts().size();
        int shown = Foremost.shown(all);
        return shown == all ? "" : said.text("caption.foremost", Arg.count(shown), Arg.count(all));
    }

    /// The contact as tables name it.
    public NamedContact person(ContactInsight contact) {
        return new NamedContact(contact.name(), shortNames.of(contact.name()), Mark.of(contact, said));
    }

    /// The contact of that name, or somebody who is missing from the list.
    public NamedContact person(String name) {
        return insight()
                .contact(name)
                .map(this::person)
                .orElseGet(() -> new NamedContact(name, shortNames.of(name), Mark.missing(said)));
    }

    private static ShortNames shortNames(AccountInsight insight) {
        return ShortNames.of(Stream.concat(
                        insight.account().contacts().stream().map(Contact::name),
                        insight.team().stream().map(t -> t.member().name()))
                .collect(Collectors.toSet()));
    }
}
