package dev.kap.planning.person;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.insight.NameOrder;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Intent;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.person.AccountMove;
import dev.kap.plan.person.Ask;
import dev.kap.plan.person.CoolingLink;
import dev.kap.plan.person.LedReview;
import dev.kap.plan.person.PersonalSheet;
import dev.kap.planning.moves.Workdays;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.TeamMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;

/// Gathers for each of us what the registers of all accounts ask (domain.md, "Personal sheet").
public final class PersonalSheets {

    private static final int DAYS = 90;

    /// What is found of one of us, account by account.
    private static final class Found {
        private final List<AccountMove> moves = new ArrayList<>();
        private final List<AccountMove> later = new ArrayList<>();
        private final List<Ask> asks = new ArrayList<>();
        private final List<CoolingLink> cooling = new ArrayList<>();
        private final List<LedReview> reviews = new ArrayList<>();
    }

    private final PortfolioPlan plan;
    private final Portfolio portfolio;
    private final LocalDate until;
    private final Map<String, Found> people = new HashMap<>();

    private PersonalSheets(PortfolioPlan plan) {
        this.plan = plan;
        this.portfolio = plan.insight().portfolio();
        this.until = portfolio.asOf().plusDays(DAYS);
    }

    /// One for each of us who is here and has anything to do or to keep, in the order of Team; then whoever owns a move
    /// without a row there.
    public static List<PersonalSheet> of(PortfolioPlan plan) {
        PersonalSheets sheets = new PersonalSheets(plan);
        plan.accounts().forEach(sheets::look);
        AskedHours hours = new AskedHours(plan);
        return sheets.names().stream()
                .map(name -> sheets.sheet(name, hours))
                .filter(sheet -> !sheet.blank())
                .toList();
    }

    private SequencedSet<String> names() {
        SequencedSet<String> names = new LinkedHashSet<>();
        portfolio.team().stream().map(TeamMember::name).forEach(names::add);
        TreeSet<String> others = new TreeSet<>(NameOrder.ORDER);
        others.addAll(people.keySet());
        names.addAll(others);
        names.removeIf(name -> name.isEmpty() || !portfolio.withUs(name));
        return names;
    }

    private Found found(String name) {
        return people.computeIfAbsent(name, none -> new Found());
    }

    private void look(AccountPlan account) {
        for (Move move : account.register().open()) {
            Found owner = found(move.owner());
            (move.step() == Move.LATER ? owner.later : owner.moves).add(new AccountMove(account, move));
        }
        Asks.of(account, plan).forEach(asked -> found(asked.colleague()).asks.add(asked.ask()));
        Cooling cooling = new Cooling(account, portfolio, until);
        account.insight()
                .contacts()
                .forEach(contact -> contact.links()
                        .forEach(link -> cooling.of(contact, link)
                                .ifPresent(one ->
                                        found(link.link().teamMember()).cooling.add(one))));
        AccountPeople.of(account.insight(), plan.insight())
                .manager()
                .ifPresent(manager -> found(manager).reviews.add(review(account)));
    }

    private LedReview review(AccountPlan account) {
        Workdays workdays = Workdays.of(
                portfolio.settings(), account.insight().account().profile().facts());
        Optional<LocalDate> next = account.insight().account().reviews().stream()
                .map(Review::date)
                .filter(day -> day.isAfter(portfolio.asOf()))
                .min(Comparator.naturalOrder());
        return new LedReview(
                account,
                next.orElse(null),
                next.filter(workdays::open).isPresent(),
                account.register().open().stream()
                        .filter(move -> move.intent() == Intent.REVIEW)
                        .mapToInt(Move::number)
                        .findFirst()
                        .orElse(0));
    }

    private PersonalSheet sheet(String name, AskedHours hours) {
        Found found = people.getOrDefault(name, new Found());
        List<AccountMove> moves = found.moves.stream()
                .sorted(Comparator.comparing((AccountMove one) -> !one.move().overdue())
                        .thenComparing(one -> one.move().by())
                        .thenComparing(one -> one.account().name(), NameOrder.ORDER)
                        .thenComparingInt(one -> one.move().number()))
                .toList();
        return new PersonalSheet(
                name,
                until,
                moves,
                found.later.size(),
                found.asks.stream()
                        .filter(ask -> !ask.by().isAfter(until))
                        .sorted(Comparator.comparing(Ask::by)
                                .thenComparing(ask -> ask.move().by())
                                .thenComparing(ask -> ask.whom().name(), NameOrder.ORDER)
                                .thenComparingInt(Ask::count))
                        .toList(),
                found.cooling.stream()
                        .sorted(Comparator.comparing(CoolingLink::until)
                                .thenComparing(one -> one.contact().name(), NameOrder.ORDER)
                                .thenComparing(one -> one.account().name(), NameOrder.ORDER))
                        .toList(),
                found.reviews,
                hours.of(name));
    }
}
