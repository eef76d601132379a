package dev.kap.report.calendar;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.CalendarEntry;
import dev.kap.plan.CalendarEntry.Kind;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.StableId;
import dev.kap.portfolio.TeamMember;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is due, as calendar files for an account and for one of us (domain.md, "Calendar"). A second import updates the
/// first: each entry has one id over all runs, and a higher sequence on each later day. What was done, refused or is
/// asked for no more is cancelled.
public final class Calendars {

    private static final Set<Kind> REVIEWS = EnumSet.of(Kind.REVIEW, Kind.PROPOSED_REVIEW);
    private static final int ID = 26;
    private static final int STEP = 30;
    private static final int STEPS = 3;

    private final PortfolioPlan plan;
    private final Wording wording;
    private final LocalDate asOf;

    public Calendars(PortfolioPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.asOf = plan.insight().portfolio().asOf();
    }

    /// Who of us has something in a calendar, sorted.
    public List<String> people() {
        return plan.accounts().stream()
                .flatMap(account -> Stream.concat(moves(account), passedOn(account)))
                .map(Move::owner)
                .filter(owner -> !owner.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /// Writes the calendar of one account: its moves, reviews, and the points at day 30, 60 and 90.
    public void account(AccountPlan account, OutputStream out) throws IOException {
        List<Entry> entries = new ArrayList<>();
        moves(account).forEach(move -> entry(account, move).ifPresent(entries::add));
        entries.addAll(reviews(account));
        if (!account.plan90().isEmpty()) {
            for (int step = 1; step <= STEPS; step++) {
                entries.add(point(account, step * STEP));
            }
        }
        write(account.name(), entries, out);
    }

    /// Writes the calendar of one of us: what they own, over all accounts; what somebody else owns now is cancelled.
    public void person(String name, OutputStream out) throws IOException {
        List<Entry> entries = plan.accounts().stream()
                .flatMap(account -> Stream.concat(moves(account), passedOn(account))
                        .filter(move -> move.owner().equals(name))
                        .flatMap(move -> entry(account, move).stream()))
                .toList();
        write(name, entries, out);
    }

    private void write(String name, List<Entry> entries, OutputStream out) throws IOException {
        IcalFile.write(wording.say("report.calendar-file.name", Arg.text(name)), entries, asOf, out);
    }

    /// Those of the register, and those that were in it before.
    private Stream<Move> moves(AccountPlan account) {
        List<Move> withdrawn = plan.change().withdrawn().getOrDefault(account.name(), List.of());
        return Stream.concat(
                account.register().moves().stream(), withdrawn.stream().map(Calendars::refused));
    }

    private Stream<Move> passedOn(AccountPlan account) {
        return plan.change().passedOn().getOrDefault(account.name(), List.of()).stream()
                .map(Calendars::refused);
    }

    private static Move refused(Move move) {
        return new Move(
                0,
                move.intent(),
                move.contact(),
                move.action(),
                move.doer(),
                new Move.Timing(move.timing().day(), Move.State.REFUSED, Move.LATER),
                move.reach(),
                move.cause());
    }

    /// Nothing for a move without a date.
    private Optional<Entry> entry(AccountPlan account, Move move) {
        return move.day()
                .map(day -> new Entry(
                        id(account, "move", move.cause().id()),
                        day,
                        account.name() + ": " + wording.say(move.action()),
                        description(move),
                        attendee(move.owner()),
                        !move.open()));
    }

    private String description(Move move) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.say(move.trigger()));
        if (!move.owner().isEmpty()) {
            lines.add(wording.say("report.calendar-file.owner", Arg.text(move.owner())));
        }
        if (!move.through().isEmpty()) {
            lines.add(wording.say("report.calendar-file.through", Arg.names(move.through())));
        }
        if (move.number() > 0) {
            lines.add(wording.say("report.calendar-file.number", Arg.text(String.valueOf(move.number()))));
        }
        return String.join("\n", lines);
    }

    /// The first of a quarter keeps its id when what was proposed gets its own date; more of them go by their dates.
    private List<Entry> reviews(AccountPlan account) {
        List<Entry> entries = new ArrayList<>();
        Set<String> quarters = new HashSet<>();
        account.agenda().calendar().stream()
                .filter(date -> REVIEWS.contains(date.kind())
                        && date.move() == 0
                        && !date.day().isBefore(asOf))
                .forEach(date -> {
                    String quarter = date.day().getYear() + "-" + date.day().get(IsoFields.QUARTER_OF_YEAR);
                    entries.add(review(
                            account,
                            date,
                            quarters.add(quarter) ? quarter : date.day().toString()));
                });
        return entries;
    }

    private Entry review(AccountPlan account, CalendarEntry date, String which) {
        return new Entry(
                id(account, "review", which),
                date.day(),
                account.name() + ": " + wording.say(date.what()),
                "",
                attendee(date.who()),
                false);
    }

    /// The same three in every run: those of the plan before move to where they are now.
    private Entry point(AccountPlan account, int day) {
        return new Entry(
                id(account, "point", String.valueOf(day)),
                asOf.plusDays(day),
                wording.say("report.calendar-file.point", Arg.text(account.name()), Arg.text(String.valueOf(day))),
                "",
                Optional.empty(),
                false);
    }

    private static String id(AccountPlan account, String kind, String what) {
        String letters = StableId.of(ID, StableId.of(account.insight().account()), kind, what);
        return letters.toLowerCase(Locale.ROOT) + "@kap";
    }

    private Optional<Entry.Attendee> attendee(String name) {
        return plan.insight().portfolio().team().stream()
                .filter(member -> member.name().equals(name) && member.email().contains("@"))
                .map(TeamMember::email)
                .findFirst()
                .map(email -> new Entry.Attendee(name, email));
    }

    /// The day as a number that grows: a later file counts before an earlier one.
    static int sequence(LocalDate asOf) {
        return Math.toIntExact(Math.max(0, asOf.toEpochDay()));
    }

    /// The moment a file speaks from.
    static java.time.Instant moment(LocalDate asOf) {
        return asOf.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
