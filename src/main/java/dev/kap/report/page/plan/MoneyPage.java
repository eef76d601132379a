package dev.kap.report.page.plan;

import dev.kap.figure.IconKind;
import dev.kap.plan.Bridge;
import dev.kap.plan.MoneyAndPeople;
import dev.kap.plan.MoneyAndPeople.Decider;
import dev.kap.plan.MoneyAndPeople.Open;
import dev.kap.plan.MoneyAndPeople.WinRate;
import dev.kap.plan.Move;
import dev.kap.portfolio.Opportunity;
import dev.kap.report.page.part.KeyFigure;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Amounts;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Money and people: who decides on what is open and how we stand with them, what was lost, and what a strong decider
/// is worth.
///
/// @param figures open, weighted, and what the goal needs where one is set
/// @param needed heading of the bar that sets the pipeline against the goal; empty where nothing is to be drawn
/// @param rows one for each decider, or for an opportunity without any
/// @param more the opportunities beyond those listed; empty for none
/// @param whoElse says where deciders come from that no row names; empty where all are named
/// @param empty one line where nothing is open; empty else
public record MoneyPage(
        String headline,
        String unit,
        List<KeyFigure> figures,
        String needed,
        List<DeciderRow> rows,
        String more,
        Sum sum,
        String whoElse,
        List<LostRow> lost,
        Sum lostSum,
        String lostTitle,
        WinRateLine winRate,
        String empty) {

    private static final int OPEN = 8;
    private static final int DECIDERS = 4;
    private static final int LOST = 6;
    private static final int NAMES = 2;

    /// One decider with the opportunity; the opportunity's cells are empty but in the first row of each.
    ///
    /// @param first whether this row opens an opportunity
    /// @param name of the opportunity; in its second row the competitor
    /// @param stance the sign of the stance, and its word
    /// @param quiet whether the last contact is a year ago or none
    public record DeciderRow(
            boolean first,
            String name,
            String against,
            String value,
            String chance,
            String weighted,
            String closes,
            boolean past,
            NamedContact person,
            boolean weakest,
            Icon stance,
            String last,
            boolean quiet,
            MoveRef move) {}

    /// A small sign with its word.
    public record Icon(String kind, String alt) {}

    /// The line of sums.
    public record Sum(String count, String value, String weighted, String sentence) {}

    /// One that went to somebody else.
    public record LostRow(
            String name, String value, String when, String to, NamedContact decider, String because, MoveRef move) {}

    /// How often we won; the title is empty where too little is decided.
    public record WinRateLine(
            String title,
            String strong,
            double strongShare,
            String strongPercent,
            String weak,
            double weakShare,
            String weakPercent,
            String caption) {

        static final WinRateLine NONE = new WinRateLine("", "", 0, "", "", 0, "", "");
    }

    /// The page of that account.
    public static MoneyPage of(PageContext facts) {
        return new Maker(facts).page();
    }

    private record Maker(PageContext facts) {

        MoneyPage page() {
            MoneyAndPeople money = money();
            List<Open> shown = money.open().stream().limit(OPEN).toList();
            return new MoneyPage(
                    headline(),
                    amounts().unit(),
                    figures(),
                    needed(),
                    shown.stream().flatMap(this::rows).toList(),
                    more(),
                    new Sum(
                            say("money.open", Arg.count(money.open().size())),
                            amounts().of(money.openValue()),
                            amounts().of(money.weighted()),
                            deciders()),
                    shown.stream().allMatch(Open::named) ? "" : say("money.by-role"),
                    money.lost().stream().limit(LOST).map(this::lost).toList(),
                    new Sum(
                            say("money.lost", Arg.count(money.lost().size())),
                            amounts().of(money.lostValue()),
                            "",
                            lostSentence()),
                    say("money.lost.title", Arg.text(said().fullDate(facts.asOf()))),
                    Optional.ofNullable(money.winRate()).map(this::winRate).orElse(WinRateLine.NONE),
                    money.open().isEmpty() ? say("empty.opportunities") : "");
        }

        private MoneyAndPeople money() {
            return facts.plan().agenda().money();
        }

        private PrintFormat said() {
            return facts.said();
        }

        private String say(String key, Arg... args) {
            return said().text(key, args);
        }

        private Amounts amounts() {
            double largest = Stream.concat(
                            money().open().stream().map(Open::opportunity),
                            money().lost().stream().map(MoneyAndPeople.Lost::opportunity))
                    .map(Opportunity::value)
                    .filter(Objects::nonNull)
                    .mapToDouble(value -> value)
                    .max()
                    .orElse(0);
            return said().wording().numbers().amountsUpTo(largest);
        }

        private String headline() {
            String first = opening();
            Bridge bridge = money().bridge();
            Double gap = bridge.gap();
            Arg year = Arg.text(String.valueOf(bridge.year()));
            if (gap == null) {
                return bridge.goal() == null ? first + " " + say("headline.money.no-goal", year) : first;
            }
            return first + " "
                    + say(gap > 0 ? "headline.money.short" : "headline.money.over", year, Arg.money(Math.abs(gap)));
        }

        private String opening() {
            MoneyAndPeople money = money();
            if (money.open().isEmpty()) {
                return say("headline.money.none");
            }
            if (money.openValue() == 0) {
                return say(
                        "headline.money.no-value", Arg.countInWords(money.open().size()));
            }
            Arg all = Arg.money(money.openValue());
            if (money.open().stream().allMatch(one -> one.deciders().isEmpty())) {
                return say("headline.money.unknown", all);
            }
            List<Open> weak = money.open().stream().filter(Open::weak).toList();
            if (weak.isEmpty()) {
                return unlinked().findAny().isPresent()
                        ? say("headline.money.unlinked", all, names(unlinked()))
                        : say("headline.money.won", all);
            }
            double hanging = weak.stream()
                    .map(one -> one.opportunity().value())
                    .filter(Objects::nonNull)
                    .mapToDouble(value -> value)
                    .sum();
            return hanging == money.openValue()
                    ? say("headline.money.all", all, names(weak))
                    : say("headline.money", Arg.money(hanging), all, names(weak));
        }

        /// Who is not won: the weakest of each opportunity, the weightiest opportunity first, then the others.
        private Arg names(List<Open> weak) {
            return names(Stream.concat(
                            weak.stream().flatMap(one -> one.weakest().stream()),
                            weak.stream().flatMap(one -> one.deciders().stream()))
                    .filter(one -> !one.strong()));
        }

        private Arg names(Stream<Decider> deciders) {
            List<String> all = deciders.map(
                            one -> facts.shortNames().of(one.contact().name()))
                    .distinct()
                    .toList();
            return all.size() <= NAMES
                    ? Arg.names(all)
                    : Arg.text(say(
                            "headline.money.more",
                            Arg.text(String.join(", ", all.subList(0, NAMES))),
                            Arg.countInWords(all.size() - NAMES)));
        }

        /// Who is rated as won, with no link of ours behind it.
        private Stream<Decider> unlinked() {
            return money().open().stream().flatMap(one -> one.unlinked().stream());
        }

        private List<KeyFigure> figures() {
            MoneyAndPeople money = money();
            if (money.open().isEmpty() || money.openValue() == 0) {
                return List.of();
            }
            List<KeyFigure> all = new ArrayList<>();
            all.add(new KeyFigure(
                    said().money(money.openValue()),
                    say("money.open.label", Arg.count(money.open().size())),
                    nextClose()));
            all.add(new KeyFigure(
                    said().money(money.weighted()),
                    say("money.weighted.label"),
                    money.unweighted() == 0
                            ? say("money.weighted.share", Arg.share(money.weighted() / money.openValue()))
                            : say("money.weighted.without", Arg.count(money.unweighted()))));
            Bridge bridge = money.bridge();
            Double needed = bridge.needed();
            Double gap = bridge.gap();
            Double stays = bridge.stays();
            if (needed != null && gap != null && stays != null) {
                all.add(new KeyFigure(
                        said().money(needed),
                        say("money.needed.label"),
                        say(
                                "money.needed.note",
                                Arg.text(String.valueOf(bridge.year())),
                                Arg.money(Objects.requireNonNullElse(bridge.goal(), 0.0)),
                                Arg.money(stays))));
                all.add(new KeyFigure(
                        said().money(Math.abs(gap)),
                        say(gap > 0 ? "money.gap.label" : "money.over.label"),
                        say(gap > 0 ? "money.gap.note" : "money.over.note")));
            }
            return all;
        }

        private String nextClose() {
            return money().open().stream()
                    .map(one -> one.opportunity().closeDate())
                    .filter(Objects::nonNull)
                    .filter(day -> !day.isBefore(facts.asOf()))
                    .min(LocalDate::compareTo)
                    .map(day -> say("money.next", Arg.text(said().fullDate(day))))
                    .orElse(say("money.no-next"));
        }

        private String needed() {
            Double needed = money().bridge().needed();
            Double stays = money().bridge().stays();
            return needed == null || stays == null || needed <= 0 || money().weighted() <= 0
                    ? ""
                    : say("money.needed.title", Arg.money(needed));
        }

        private Stream<DeciderRow> rows(Open one) {
            List<Decider> deciders = one.deciders().stream().limit(DECIDERS).toList();
            if (deciders.isEmpty()) {
                return Stream.of(row(one, Optional.empty(), 0, 1));
            }
            return java.util.stream.IntStream.range(0, deciders.size())
                    .mapToObj(i -> row(one, Optional.of(deciders.get(i)), i, deciders.size()));
        }

        private DeciderRow row(Open one, Optional<Decider> decider, int place, int count) {
            boolean first = place == 0;
            Opportunity deal = one.opportunity();
            return new DeciderRow(
                    first,
                    first ? deal.name() : "",
                    place == Math.min(1, count - 1) ? against(deal) : "",
                    first ? amounts().of(deal.value()) : "",
                    first ? said().share(deal.probability()) : "",
                    first ? amounts().of(one.weighted()) : "",
                    first ? near(deal.closeDate()) : "",
                    first && one.past(),
                    decider.map(who -> facts.person(who.contact())).orElse(NamedContact.NONE),
                    first && decider.isPresent(),
                    decider.map(this::stance).orElse(new Icon("", "")),
                    decider.map(who -> who.lastContact() == null ? say("money.never") : near(who.lastContact()))
                            .orElse(""),
                    decider.filter(this::quiet).isPresent(),
                    decider.map(who -> MoveRef.of(who.move(), facts)).orElse(MoveRef.NONE));
        }

        private String against(Opportunity deal) {
            return deal.deal().competitor().isBlank()
                    ? ""
                    : say("money.against", Arg.text(deal.deal().competitor()));
        }

        private boolean quiet(Decider who) {
            return who.lastContact() == null
                    || who.lastContact().isBefore(facts.asOf().minusYears(1));
        }

        private Icon stance(Decider who) {
            return Stances.icon(who.contact(), said());
        }

        private String near(@Nullable LocalDate day) {
            return said().near(day, facts.asOf());
        }

        private String more() {
            List<Open> rest = money().open().stream().skip(OPEN).toList();
            double value = rest.stream()
                    .map(one -> one.opportunity().value())
                    .filter(Objects::nonNull)
                    .mapToDouble(one -> one)
                    .sum();
            return rest.isEmpty() ? "" : say("money.more", Arg.count(rest.size()), Arg.money(value));
        }

        private String deciders() {
            List<Decider> all = money().open().stream()
                    .flatMap(one -> one.deciders().stream())
                    .filter(distinct())
                    .toList();
            long weak = all.stream().filter(one -> !one.strong()).count();
            if (all.isEmpty()) {
                return say("money.deciders.none");
            }
            if (weak == 0) {
                long unlinked = unlinked().filter(distinct()).count();
                return unlinked == 0 ? say("money.deciders.won") : say("money.deciders.unlinked", Arg.count(unlinked));
            }
            return all.size() == 1
                    ? say("money.deciders.alone")
                    : say("money.deciders", Arg.count(weak), Arg.count(all.size()));
        }

        private static java.util.function.Predicate<Decider> distinct() {
            java.util.Set<String> seen = new java.util.HashSet<>();
            return one -> seen.add(one.contact().name());
        }

        private LostRow lost(MoneyAndPeople.Lost one) {
            Opportunity deal = one.opportunity();
            return new LostRow(
                    deal.name(),
                    amounts().of(deal.value()),
                    near(deal.closeDate()),
                    PrintFormat.orUnknown(deal.deal().competitor()),
                    one.because() == null
                            ? NamedContact.NONE
                            : facts.person(one.because().contact()),
                    PrintFormat.orUnknown(deal.deal().lostBecause()),
                    MoveRef.of(one.move(), facts));
        }

        private String lostSentence() {
            long without =
                    money().lost().stream().filter(one -> one.move() == 0).count();
            return without == 0 ? say("money.lost.moves") : say("money.lost.without", Arg.count(without));
        }

        private WinRateLine winRate(WinRate rate) {
            Double strong = rate.ofStrong();
            Double weak = rate.ofWeak();
            if (strong == null || weak == null) {
                return WinRateLine.NONE;
            }
            long points = Math.round(100 * strong) - Math.round(100 * weak);
            return new WinRateLine(
                    points > 0 ? say("money.rate.title", Arg.count(points)) : say("money.rate.same"),
                    say("money.rate.strong", Arg.count(rate.strongWon()), Arg.count(rate.strong())),
                    strong,
                    said().share(strong),
                    say("money.rate.weak", Arg.count(rate.weakWon()), Arg.count(rate.weak())),
                    weak,
                    said().share(weak),
                    say("money.rate.caption", Arg.count(rate.strong() + rate.weak())));
        }
    }

    /// A move of the register by its number, with who does it and by when.
    ///
    /// @param number empty where nobody has a move yet
    public record MoveRef(String number, boolean proposed, String who, String by, boolean overdue) {

        /// No move yet.
        public static final MoveRef NONE = new MoveRef("", false, "", "", false);

        /// Who does it and by when, in one sentence; that nobody does yet.
        String said(PrintFormat said) {
            return number.isEmpty()
                    ? said.text("hear.no-move")
                    : said.text("hear.move", Arg.text(number), Arg.text(who), Arg.text(by));
        }

        static MoveRef of(int number, PageContext facts) {
            return facts.plan()
                    .register()
                    .numbered(number)
                    .map(move -> of(move, facts))
                    .orElse(NONE);
        }

        private static MoveRef of(Move move, PageContext facts) {
            return new MoveRef(
                    facts.said().count(move.number()),
                    move.proposed(),
                    MoveLine.who(move, facts),
                    move.day().map(day -> facts.said().near(day, facts.asOf())).orElse(PrintFormat.UNKNOWN),
                    move.overdue());
        }
    }

    /// The sign of a stance.
    static final class Stances {

        private Stances() {}

        static Icon icon(dev.kap.insight.ContactInsight contact, PrintFormat said) {
            IconKind kind = IconKind.of(contact.contact().rating().stance());
            return new Icon(kind.name().toLowerCase(java.util.Locale.ROOT), said.word("stance", kind));
        }
    }
}
