package dev.kap.report.page.change;

import dev.kap.plan.AccountChange;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ChangeDetail;
import dev.kap.plan.ChangeDetail.DealChange;
import dev.kap.plan.ChangeDetail.GoalChange;
import dev.kap.plan.ChangeDetail.MoveChange;
import dev.kap.plan.ChangeDetail.MoveChange.Fate;
import dev.kap.plan.ChangeDetail.Person;
import dev.kap.plan.ChangeDetail.Renewed;
import dev.kap.plan.ChangeDetail.Shift;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The change report: what to decide first, then who came and left, what became of the moves, who moved on the
/// quadrant,
/// why the answers moved, opportunities and goals. What did not change is not there.
///
/// @param nothing the only line where nothing changed; empty else
/// @param moreShifts how many arrows found no room; empty where all did
public record ChangePage(
        String kind,
        String period,
        String headline,
        String nothing,
        List<DecideRow> decide,
        List<PersonRow> people,
        List<String> renewed,
        List<FateRow> fates,
        List<LateRow> late,
        List<ShiftRow> shifts,
        String moreShifts,
        List<AnswerRow> answers,
        String points,
        List<DealRow> deals,
        List<GoalRow> goals,
        List<WeightRow> weights) {

    /// More arrows than this nobody follows on one quadrant.
    public static final int ARROWS = 12;

    private static final double SEEN = 0.5;
    private static final int MOST = 24;

    /// A question to settle.
    public record DecideRow(String question, String why, String who, String by) {}

    /// Who came or went; `sign` is + or −.
    public record PersonRow(String sign, boolean left, String name, String text, String hanging) {}

    /// What became of the moves of one of us; a count of nothing is a dot.
    public record FateRow(String owner, String kept, String late, String dropped, String refused, boolean total) {}

    /// A move that is late, dropped or refused.
    public record LateRow(String account, String what, String text, String owner, String detail) {}

    /// A contact who stands elsewhere.
    ///
    /// @param number in the figure; empty where it is not drawn
    public record ShiftRow(String number, String contact, String account, String step, String cause, String after) {}

    /// A question with another answer.
    public record AnswerRow(
            String account, String number, String question, Sign was, Sign is, String cause, String points) {}

    /// An opportunity that moved.
    public record DealRow(String account, String name, String what, String step, String owner) {}

    /// A goal that moved.
    public record GoalRow(String account, String text, String step) {}

    /// Tier, share or single thread of an account.
    public record WeightRow(String account, String step) {}

    private record Of<T>(AccountPlan account, T what) {}

    /// The page of that portfolio.
    public static ChangePage of(PortfolioPlan portfolio, Wording wording) {
        return new Maker(portfolio, new PrintFormat(wording)).page();
    }

    /// The arrows that are drawn: of known scores, by half a point or more, the longest first.
    public static List<Shift> drawn(PortfolioPlan portfolio) {
        return arrows(portfolio).map(Of::what).limit(ARROWS).toList();
    }

    private static Stream<Of<Shift>> arrows(PortfolioPlan portfolio) {
        return portfolio.accounts().stream()
                .flatMap(account -> detail(portfolio, account).map(ChangeDetail::shifts).orElse(List.of()).stream()
                        .map(shift -> new Of<>(account, shift)))
                .filter(one -> one.what.distance() >= SEEN)
                .sorted(Comparator.comparingDouble((Of<Shift> one) -> -one.what.distance()));
    }

    private static Optional<ChangeDetail> detail(PortfolioPlan portfolio, AccountPlan account) {
        return Optional.ofNullable(portfolio.changes().get(account.name())).map(AccountChange::detail);
    }

    private record Maker(PortfolioPlan portfolio, PrintFormat said) {

        ChangePage page() {
            return new ChangePage(
                    said.text("changes.kind"),
                    said.text(
                            "changes.period",
                            Arg.text(said.fullDate(
                                    portfolio.insight().portfolio().asOf())),
                            Arg.text(said.fullDate(portfolio.change().since()))),
                    headline(),
                    portfolio.change().nothing() ? headline() : "",
                    decide(),
                    people(),
                    renewed(),
                    fates(),
                    late(),
                    shifts(),
                    more(),
                    answers(),
                    said.text("changes.points", Arg.count(answers().size())),
                    deals(),
                    goals(),
                    weights());
        }

        private String headline() {
            if (portfolio.change().nothing()) {
                return said.text(
                        "changes.nothing",
                        Arg.text(said.fullDate(portfolio.change().since())));
            }
            return said.text(
                    "changes.headline",
                    Arg.count(fated(Fate.KEPT).count()),
                    Arg.count(fated(Fate.LATE).count()),
                    Arg.count(all(ChangeDetail::came).count()),
                    Arg.count(all(ChangeDetail::went).count()));
        }

        private <T> Stream<Of<T>> all(Function<ChangeDetail, List<T>> part) {
            return portfolio.accounts().stream()
                    .flatMap(account -> detail(portfolio, account).map(part).orElse(List.of()).stream()
                            .map(one -> new Of<>(account, one)));
        }

        private Stream<Of<MoveChange>> fated(Fate fate) {
            return all(ChangeDetail::moves).filter(one -> one.what.fate() == fate);
        }

        private List<DecideRow> decide() {
            List<DecideRow> rows = new ArrayList<>();
            all(ChangeDetail::came)
                    .filter(one -> one.what.decides() && one.what.links().isEmpty())
                    .limit(2)
                    .forEach(one -> rows.add(next(one.account, one.what.name(), "came", one.what)));
            all(ChangeDetail::went)
                    .filter(one -> one.what.decides())
                    .limit(2)
                    .forEach(one -> rows.add(next(one.account, one.what.name(), "went", one.what)));
            fated(Fate.LATE)
                    .sorted(Comparator.comparingLong((Of<MoveChange> one) -> -one.what.daysLate()))
                    .limit(2)
                    .forEach(one -> rows.add(new DecideRow(
                            said.text("changes.decide.late", Arg.text(one.what.text())),
                            said.text(
                                    "changes.decide.late.why",
                                    Arg.count(one.what.daysLate()),
                                    Arg.text(one.account.name())),
                            PrintFormat.orUnknown(one.what.owner()),
                            one.what.is() == null
                                    ? PrintFormat.UNKNOWN
                                    : said.shortDate(one.what.is().due()))));
            return rows;
        }

        private DecideRow next(AccountPlan account, String contact, String key, Person person) {
            Optional<Move> move = account.register().next(contact);
            return new DecideRow(
                    said.text("changes.decide." + key, Arg.text(contact), Arg.text(account.name())),
                    String.join(" ", about(person), hanging(person)),
                    move.map(Move::owner)
                            .filter(owner -> !owner.isEmpty())
                            .orElse(account.insight().account().profile().care().accountManager()),
                    said.shortDate(move.flatMap(Move::day).orElse(null)));
        }

        private List<PersonRow> people() {
            List<PersonRow> rows = new ArrayList<>();
            all(ChangeDetail::came).forEach(one -> rows.add(row("+", false, one)));
            all(ChangeDetail::went).forEach(one -> rows.add(row("\u2212", true, one)));
            portfolio
                    .change()
                    .ourJoined()
                    .forEach(name -> rows.add(new PersonRow("+", false, name, said.text("changes.ours"), "")));
            portfolio
                    .change()
                    .ourLeft()
                    .forEach(name -> rows.add(new PersonRow("\u2212", true, name, said.text("changes.ours"), "")));
            return rows;
        }

        private PersonRow row(String sign, boolean left, Of<Person> one) {
            return new PersonRow(
                    sign,
                    left,
                    one.what.name(),
                    one.account.name() + (one.what.title().isEmpty() ? "" : ", " + about(one.what)),
                    hanging(one.what));
        }

        private String about(Person person) {
            return person.day() == null
                    ? person.title()
                    : said.text("changes.on", Arg.text(person.title()), Arg.text(said.shortDate(person.day())));
        }

        private String hanging(Person person) {
            List<String> parts = new ArrayList<>();
            part(parts, "changes.hangs.deals", person.deals());
            part(parts, "changes.hangs.links", person.links());
            part(parts, "changes.hangs.doors", person.doors());
            return String.join(" ", parts);
        }

        private void part(List<String> parts, String key, List<String> names) {
            if (!names.isEmpty()) {
                parts.add(said.text(key, Arg.names(names)));
            }
        }

        private List<String> renewed() {
            List<String> rows = new ArrayList<>();
            for (AccountPlan account : portfolio.accounts()) {
                detail(portfolio, account)
                        .map(ChangeDetail::nameBefore)
                        .ifPresent(name ->
                                rows.add(said.text("changes.renamed", Arg.text(name), Arg.text(account.name()))));
            }
            portfolio.change().joined().forEach(name -> rows.add(said.text("changes.account.new", Arg.text(name))));
            portfolio.change().left().forEach(name -> rows.add(said.text("changes.account.gone", Arg.text(name))));
            // Whoever changed accounts stands in both: once is enough here.
            all(ChangeDetail::people).filter(one -> one.what.wentTo() == null).forEach(one -> rows.add(renewed(one)));
            return rows;
        }

        private String renewed(Of<Renewed> one) {
            List<String> parts = new ArrayList<>();
            Renewed person = one.what;
            if (person.nameBefore() != null) {
                parts.add(said.text("changes.person.renamed", Arg.text(person.nameBefore())));
            }
            if (person.cameFrom() != null) {
                parts.add(said.text("changes.person.from", Arg.text(person.cameFrom())));
            }
            if (person.was() != null && person.is() != null) {
                parts.add(said.text(
                        person.promoted() ? "changes.person.promoted" : "changes.person.post",
                        Arg.text(PrintFormat.orUnknown(person.was().title())),
                        Arg.text(PrintFormat.orUnknown(person.is().title()))));
            }
            return said.text(
                    "changes.person",
                    Arg.text(person.contact()),
                    Arg.text(one.account.name()),
                    Arg.text(String.join(", ", parts)));
        }

        private List<FateRow> fates() {
            List<MoveChange> moves = all(ChangeDetail::moves).map(Of::what).toList();
            List<FateRow> rows = new ArrayList<>();
            moves.stream()
                    .filter(move -> List.of(Fate.KEPT, Fate.LATE, Fate.DROPPED, Fate.REFUSED)
                            .contains(move.fate()))
                    .map(MoveChange::owner)
                    .distinct()
                    .sorted()
                    .forEach(owner -> rows.add(fates(
                            PrintFormat.orUnknown(owner),
                            moves.stream()
                                    .filter(move -> move.owner().equals(owner))
                                    .toList(),
                            false)));
            if (!rows.isEmpty()) {
                rows.add(fates(said.text("changes.together"), moves, true));
            }
            return rows;
        }

        private FateRow fates(String owner, List<MoveChange> moves, boolean total) {
            return new FateRow(
                    owner,
                    count(moves, Fate.KEPT),
                    count(moves, Fate.LATE),
                    count(moves, Fate.DROPPED),
                    count(moves, Fate.REFUSED),
                    total);
        }

        private static String count(List<MoveChange> moves, Fate fate) {
            long count = moves.stream().filter(move -> move.fate() == fate).count();
            return count == 0 ? "\u00B7" : String.valueOf(count);
        }

        private List<LateRow> late() {
            return Stream.of(Fate.LATE, Fate.DROPPED, Fate.REFUSED)
                    .flatMap(this::fated)
                    .limit(MOST)
                    .map(one -> new LateRow(
                            one.account.name(),
                            said.word("fate", one.what.fate()),
                            one.what.text(),
                            PrintFormat.orUnknown(one.what.owner()),
                            one.what.fate() == Fate.LATE
                                    ? said.text("changes.days", Arg.count(one.what.daysLate()))
                                    : one.what.because()))
                    .toList();
        }

        private List<ShiftRow> shifts() {
            List<ShiftRow> rows = new ArrayList<>();
            arrows(portfolio).limit(ARROWS).forEach(one -> rows.add(shift(String.valueOf(rows.size() + 1), one)));
            all(ChangeDetail::shifts)
                    .filter(one -> one.what.distance() < SEEN
                            && one.what.was().quadrant() != one.what.is().quadrant())
                    .limit(MOST)
                    .forEach(one -> rows.add(shift("", one)));
            return rows;
        }

        private ShiftRow shift(String number, Of<Shift> one) {
            ChangeDetail.Point was = one.what.was();
            ChangeDetail.Point is = one.what.is();
            String step = was.quadrant() == is.quadrant()
                    ? said.quadrant(is.quadrant())
                    : fromTo(said.quadrant(was.quadrant()), said.quadrant(is.quadrant()));
            return new ShiftRow(
                    number,
                    one.what.contact(),
                    one.account.name(),
                    step,
                    said.word("cause", one.what.why()),
                    String.join("; ", one.what.after()));
        }

        private String more() {
            long more = arrows(portfolio).count() - ARROWS;
            return more <= 0 ? "" : said.text("changes.more", Arg.count(more));
        }

        private List<AnswerRow> answers() {
            return all(ChangeDetail::answers)
                    .map(one -> new AnswerRow(
                            one.account.name(),
                            String.valueOf(one.what.number()),
                            said.text(Sentence.of("diagnosis." + one.what.number() + ".short")),
                            Sign.of(one.what.was(), said.word("diagnosis", one.what.was())),
                            Sign.of(one.what.is(), said.word("diagnosis", one.what.is())),
                            said.word("cause", one.what.why()),
                            points(one.what.points())))
                    .toList();
        }

        private static String points(double points) {
            if (points == 0) {
                return "0";
            }
            String size = Math.abs(points) == 0.5 ? "\u00BD" : String.valueOf(Math.round(Math.abs(points)));
            return (points > 0 ? "+" : "\u2212") + size;
        }

        private List<DealRow> deals() {
            return all(ChangeDetail::deals)
                    .map(one -> new DealRow(
                            one.account.name(),
                            one.what.name(),
                            said.word("deal", one.what.kind()),
                            step(one.what),
                            PrintFormat.orUnknown(one.what.owner())))
                    .toList();
        }

        private String step(DealChange deal) {
            ChangeDetail.Deal was = deal.was();
            ChangeDetail.Deal is = deal.is();
            if (was == null || is == null) {
                return said.money(Objects.requireNonNullElse(is, Objects.requireNonNull(was == null ? is : was))
                        .value());
            }
            if (!Objects.equals(was.closes(), is.closes())) {
                return fromTo(said.shortDate(was.closes()), said.shortDate(is.closes()));
            }
            return Objects.equals(was.value(), is.value())
                    ? said.money(is.value())
                    : fromTo(said.money(was.value()), said.money(is.value()));
        }

        private List<GoalRow> goals() {
            return all(ChangeDetail::goals)
                    .map(one -> new GoalRow(one.account.name(), one.what.text(), step(one.what)))
                    .toList();
        }

        private String step(GoalChange goal) {
            ChangeDetail.Stand was = goal.was();
            ChangeDetail.Stand is = goal.is();
            if (was == null || is == null) {
                return said.text(was == null ? "changes.goal.new" : "changes.goal.gone");
            }
            if (!Objects.equals(was.actual(), is.actual())) {
                return unit(fromTo(said.figure(was.actual()), said.figure(is.actual())), goal);
            }
            if (!Objects.equals(was.target(), is.target())) {
                return unit(fromTo(said.figure(was.target()), said.figure(is.target())), goal);
            }
            return Objects.equals(was.due(), is.due())
                    ? fromTo(track(was.onTrack()), track(is.onTrack()))
                    : fromTo(said.shortDate(was.due()), said.shortDate(is.due()));
        }

        private static String unit(String step, GoalChange goal) {
            return goal.unit().isEmpty() ? step : step + " " + goal.unit();
        }

        private String track(@Nullable Boolean onTrack) {
            return onTrack == null ? PrintFormat.UNKNOWN : said.text(onTrack ? "changes.on-track" : "changes.behind");
        }

        private List<WeightRow> weights() {
            List<WeightRow> rows = new ArrayList<>();
            for (AccountPlan account : portfolio.accounts()) {
                detail(portfolio, account).ifPresent(change -> weights(rows, account.name(), change));
            }
            return rows;
        }

        private void weights(List<WeightRow> rows, String account, ChangeDetail change) {
            ChangeDetail.Weight was = change.before();
            ChangeDetail.Weight is = change.now();
            if (was.tier() != is.tier()) {
                rows.add(new WeightRow(
                        account,
                        fromTo(
                                was.tier() == null ? PrintFormat.UNKNOWN : said.word("tier", was.tier()),
                                is.tier() == null ? PrintFormat.UNKNOWN : said.word("tier", is.tier()))));
            }
            if (!was.carriers().equals(is.carriers())) {
                rows.add(new WeightRow(
                        account,
                        said.text(
                                "changes.carriers", Arg.text(named(was.carriers())), Arg.text(named(is.carriers())))));
            }
        }

        private static String named(List<String> names) {
            return names.isEmpty() ? PrintFormat.UNKNOWN : String.join(", ", names);
        }

        private String fromTo(String from, String to) {
            return said.text("change.fromTo", Arg.text(from), Arg.text(to));
        }
    }
}
