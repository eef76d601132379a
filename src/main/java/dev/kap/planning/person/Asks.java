package dev.kap.planning.person;

import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.Reference;
import dev.kap.plan.Trigger;
import dev.kap.plan.person.Ask;
import dev.kap.plan.person.Ask.Kind;
import dev.kap.planning.moves.Workdays;
import dev.kap.portfolio.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the favours that the register of one account asks of its contacts, and who of us has to ask for them.
final class Asks {

    /// Whoever opens a door wants so many days for it.
    private static final int BEFORE = 7;

    /// A favour and who of us asks for it.
    record Asked(String colleague, Ask ask) {}

    private final AccountPlan account;
    private final Map<String, Reference> given = new HashMap<>();
    private final Workdays workdays;
    private final LocalDate asOf;
    private final double most;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Asked> found = new ArrayList<>();

    private Asks(AccountPlan account, PortfolioPlan plan) {
        this.account = account;
        this.workdays = Workdays.of(
                plan.insight().portfolio().settings(),
                account.insight().account().profile().facts());
        this.asOf = plan.insight().portfolio().asOf();
        this.most = plan.insight().portfolio().settings().number(Setting.ASKED_A_YEAR);
        plan.review().references().stream()
                .filter(one -> one.refereeAccount().equals(account.name()))
                .forEach(one -> given.put(one.about(), one));
    }

    /// Those of that account, by the date of the move they are for.
    static List<Asked> of(AccountPlan account, PortfolioPlan plan) {
        Asks asks = new Asks(account, plan);
        account.register().open().stream()
                .filter(move -> move.day().isPresent())
                .sorted(Comparator.comparing(Move::by).thenComparingInt(Move::number))
                .forEach(asks::look);
        return asks.found;
    }

    private void look(Move move) {
        if (!move.through().isEmpty()) {
            door(move);
        } else if (move.rule() == Trigger.REFERENCE_GIVEN) {
            reference(move);
        } else if (move.rule() == Trigger.TESTIMONIAL) {
            add(move, move.contact(), Kind.TESTIMONIAL, "", "", move.by());
        }
    }

    private void door(Move move) {
        String colleague = move.doer().asks();
        Kind kind = colleague == null ? Kind.DOOR : Kind.DOOR_FOR_COLLEAGUE;
        add(move, move.through().getFirst(), kind, Objects.requireNonNullElse(move.contact(), ""), "", before(move));
    }

    private void reference(Move move) {
        String id = move.cause().id();
        Optional.ofNullable(given.get(id.substring(id.indexOf(' ') + 1)))
                .ifPresent(one -> add(move, one.referee(), Kind.REFERENCE, one.contact(), one.account(), move.by()));
    }

    /// Nobody asks where the move has no owner.
    private void add(Move move, @Nullable String whom, Kind kind, String forWhom, String elsewhere, LocalDate by) {
        String asking = Objects.requireNonNullElse(move.doer().asks(), move.owner());
        Optional<ContactInsight> contact = Optional.ofNullable(whom).flatMap(account.insight()::contact);
        if (asking.isEmpty() || contact.isEmpty()) {
            return;
        }
        int count = counts.merge(contact.get().name(), 1, Integer::sum);
        found.add(new Asked(asking, new Ask(account, contact.get(), kind, forWhom, elsewhere, move, by, count, most)));
    }

    /// The last workday a week before the move, but after the as-of date; what is late is asked on the first one.
    private LocalDate before(Move move) {
        LocalDate first = next(asOf.plusDays(1));
        LocalDate day = move.by().minusDays(BEFORE);
        while (day.isAfter(first) && !workdays.open(day)) {
            day = day.minusDays(1);
        }
        return day.isBefore(first) ? first : day;
    }

    private LocalDate next(LocalDate from) {
        LocalDate day = from;
        while (!workdays.open(day) && day.isBefore(from.plusYears(1))) {
            day = day.plusDays(1);
        }
        return day;
    }
}
