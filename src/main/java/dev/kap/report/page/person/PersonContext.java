package dev.kap.report.page.person;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Portfolio;
import dev.kap.report.page.part.AccountLetters;
import dev.kap.report.page.part.Mark;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.FirmNames;
import dev.kap.wording.ShortNames;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages about one of us draw on: people of several accounts, each named as in their own account's plan.
final class PersonContext {

    private final PortfolioPlan portfolio;
    private final PrintFormat said;
    private final List<AccountPlan> accounts;
    private final AccountLetters letters;
    private final FirmNames firms;
    private final Map<String, ShortNames> names = new HashMap<>();

    PersonContext(PortfolioPlan portfolio, Collection<String> touched, Wording wording) {
        this.portfolio = portfolio;
        this.said = new PrintFormat(wording);
        this.accounts = portfolio.accounts().stream()
                .filter(account -> touched.contains(account.name()))
                .toList();
        this.letters =
                AccountLetters.of(accounts.stream().map(AccountPlan::name).toList());
        this.firms = FirmNames.of(portfolio.insight().accounts().stream()
                .map(AccountInsight::name)
                .toList());
    }

    PrintFormat said() {
        return said;
    }

    String say(String key, Arg... args) {
        return said.wording().say("people." + key, args);
    }

    Portfolio input() {
        return portfolio.insight().portfolio();
    }

    LocalDate asOf() {
        return input().asOf();
    }

    List<AccountPlan> accounts() {
        return accounts;
    }

    /// The account of that name, also one that the page does not speak of.
    Optional<AccountPlan> accountNamed(String name) {
        return portfolio.accounts().stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    String firm(String account) {
        return firms.of(account);
    }

    /// So short that it stands in a cell.
    String brief(String account) {
        return firms.brief(account);
    }

    String letter(String account) {
        return letters.of(account);
    }

    /// "W 3".
    String number(AccountPlan account, Move move) {
        return number(account, move.number());
    }

    String number(AccountPlan account, int move) {
        return letters.number(account.name(), move);
    }

    NamedContact person(AccountPlan account, ContactInsight contact) {
        return new NamedContact(contact.name(), theirs(account, contact.name()), Mark.of(contact, said));
    }

    /// The contact of that name, or somebody who is missing from the list.
    NamedContact person(AccountPlan account, String name) {
        return account.insight()
                .contact(name)
                .map(contact -> person(account, contact))
                .orElseGet(() -> new NamedContact(name, theirs(account, name), Mark.missing(said)));
    }

    /// The surname of somebody of that account.
    String theirs(AccountPlan account, String name) {
        return names.computeIfAbsent(
                        account.name(),
                        none -> portfolio
                                .insight()
                                .team()
                                .shortNames()
                                .with(account.insight().account().contacts().stream()
                                        .map(Contact::name)
                                        .toList()))
                .of(name);
    }

    /// The surname of one of us.
    String ours(String name) {
        return portfolio.insight().team().shortNames().of(name);
    }
}
