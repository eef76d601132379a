package dev.kap.report.page.plan;

import dev.kap.insight.NameOrder;
import dev.kap.insight.Tolerance;
import dev.kap.plan.ExecutivePairing;
import dev.kap.plan.Move;
import dev.kap.plan.SigningRule;
import dev.kap.plan.TimeBudget.Workload;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Setting;
import dev.kap.report.page.part.NamedContact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What needs a yes or a no before the plan is signed, on one page: proposed moves, hours, sponsors, open points, and
/// who signs.
///
/// @param asked the proposed moves by number, the first of them
/// @param more the moves beyond those; empty for none
/// @param total how many there are, and their hours
/// @param over who has fewer hours than are asked for; empty for nobody
/// @param open what is open by each rule, but for the moves above
/// @param nobody the first of what has no move yet
/// @param nobodyMore what has none beyond those; empty for nothing
/// @param signatures one label for each line to sign on
public record SignPage(
        String headline,
        String version,
        List<AskRow> asked,
        String more,
        AskTotal total,
        List<HoursRow> hours,
        String over,
        List<SponsorRow> sponsors,
        String openTitle,
        List<OpenRow> open,
        List<String> nobody,
        String nobodyMore,
        List<String> signatures) {

    /// With more rows of both kinds the lines to sign on fall to a page of their own.
    private static final int ROWS = 11;
    private static final int MOVES = 10;
    private static final int PEOPLE = 4;
    private static final int SPONSORS = 3;
    private static final int NOBODYS = 5;
    private static final int WHY = 58;

    /// A move that somebody has to accept, change or refuse.
    public record AskRow(
            String number, NamedContact with, String action, String why, String who, String by, String hours) {}

    /// All of them.
    public record AskTotal(String moves, String hours) {}

    /// What the proposals ask of one of us, beside what contacts need a quarter over all accounts.
    public record HoursRow(String who, String agreed, String fresh, String together, String has, boolean over) {}

    /// Somebody senior of ours for somebody of theirs.
    public record SponsorRow(String ours, NamedContact theirs, String why) {}

    /// What is open by one rule.
    ///
    /// @param detail the first of it
    public record OpenRow(String what, String detail) {}

    /// The page of that account.
    public static SignPage of(PageContext facts) {
        return new Maker(facts).page();
    }

    private record Maker(PageContext facts) {

        SignPage page() {
            List<Move> asked = asked();
            List<HoursRow> hours = hours(asked);
            List<OpenRow> open = open();
            List<String> nobody = new NoMoveYet(facts).all();
            int room = Math.min(MOVES, ROWS - Math.min(NOBODYS, nobody.size()));
            return new SignPage(
                    headline(asked),
                    say("version", Arg.text(said().fullDate(facts.asOf()))),
                    asked.stream().limit(room).map(this::row).toList(),
                    asked.size() <= room
                            ? ""
                            : say(
                                    "decide.more",
                                    Arg.count(asked.size() - room),
                                    Arg.figure(each() * (asked.size() - room))),
                    new AskTotal(say("decide.moves", Arg.count(asked.size())), said().figure(each() * asked.size())),
                    hours,
                    over(hours),
                    sponsors(),
                    open.isEmpty()
                            ? say("decide.open.none")
                            : asked.isEmpty()
                                    ? say("decide.open", Arg.count(open.size()))
                                    : say("decide.open.besides", Arg.count(open.size()), Arg.count(asked.size())),
                    open,
                    nobody.stream().limit(NOBODYS).toList(),
                    nobody.size() <= NOBODYS ? "" : say("nobody.more", Arg.count(nobody.size() - NOBODYS)),
                    signatures());
        }

        private PrintFormat said() {
            return facts.said();
        }

        private String say(String key, Arg... args) {
            return said().text(key, args);
        }

        private List<Move> asked() {
            return facts.plan().register().open().stream()
                    .filter(move -> move.state() == Move.State.UNDECIDED)
                    .toList();
        }

        private double each() {
            return facts.input().settings().number(Setting.HOURS_PER_CONTACT);
        }

        private String headline(List<Move> asked) {
            return asked.isEmpty()
                    ? say("headline.decide.none")
                    : say("headline.decide", Arg.countInWords(asked.size()), Arg.figure(each() * asked.size()));
        }

        private AskRow row(Move move) {
            return new AskRow(
                    said().count(move.number()),
                    move.contact() == null ? NamedContact.NONE : facts.person(move.contact()),
                    said().text(move.action()),
                    shortened(said().text(move.trigger())),
                    MoveLine.who(move, facts),
                    move.day().map(day -> said().near(day, facts.asOf())).orElse(PrintFormat.UNKNOWN),
                    said().figure(each()));
        }

        /// One line of it: the whole stands in the register.
        private static String shortened(String why) {
            if (why.length() <= WHY) {
                return why;
            }
            int blank = why.lastIndexOf(' ', WHY - 1);
            return why.substring(0, blank < 1 ? WHY - 1 : blank).replaceAll("[,;:]$", "") + "\u2026";
        }

        private List<HoursRow> hours(List<Move> asked) {
            return asked.stream()
                    .map(Move::owner)
                    .filter(owner -> !owner.isEmpty())
                    .distinct()
                    .sorted(NameOrder.ORDER)
                    .map(this::hours)
                    .sorted((a, b) -> Boolean.compare(b.over(), a.over()))
                    .limit(PEOPLE)
                    .toList();
        }

        /// What the quarter asks over all accounts, and which part of it the proposals here add.
        private HoursRow hours(String owner) {
            Optional<Workload> load = facts.portfolio().review().timeBudget().workloads().stream()
                    .filter(one -> one.member().equals(owner))
                    .findFirst();
            double all = load.map(Workload::hours).orElse(0.0);
            double fresh =
                    load.map(one -> one.hoursProposed(facts.plan().name())).orElse(0.0);
            Double has = load.map(Workload::capacity).orElse(null);
            return new HoursRow(
                    facts.shortNames().of(owner),
                    said().count(Math.round(all) - Math.round(fresh)),
                    said().count(Math.round(fresh)),
                    said().count(Math.round(all)),
                    said().figure(has),
                    has != null && Tolerance.passed(all, has));
        }

        private String over(List<HoursRow> hours) {
            List<String> names =
                    hours.stream().filter(HoursRow::over).map(HoursRow::who).toList();
            return names.isEmpty() ? "" : say("decide.over", Arg.names(names));
        }

        private List<SponsorRow> sponsors() {
            return facts.plan().agenda().pairing().pairs().stream()
                    .filter(pair -> !pair.linked() && pair.ours() != null)
                    .limit(SPONSORS)
                    .map(this::sponsor)
                    .toList();
        }

        private SponsorRow sponsor(ExecutivePairing.Pair pair) {
            String level = said().level(pair.level());
            return new SponsorRow(
                    facts.shortNames().of(Objects.requireNonNullElse(pair.ours(), "")),
                    facts.person(pair.contact()),
                    pair.move() > 0 ? say("decide.sponsor.move", Arg.text(level), Arg.count(pair.move())) : level);
        }

        private List<OpenRow> open() {
            return facts.plan().agenda().signing().stream()
                    .filter(rule -> !rule.kept() && rule.kind() != SigningRule.Kind.MOVES_DECIDED)
                    .map(rule -> new OpenRow(
                            OpenPoints.sentence(rule, facts),
                            shortened(said().text(rule.open().getFirst().what()))))
                    .toList();
        }

        private List<String> signatures() {
            Profile profile = facts.insight().account().profile();
            return Stream.of(
                            signature("label.accountManager", profile.care().accountManager()),
                            signature("label.executiveSponsor", profile.care().executiveSponsor()),
                            signature("label.salesDirector", ""))
                    .toList();
        }

        private String signature(String role, String name) {
            String label = say(role);
            // Whoever has left signs nothing: whoever follows writes the name.
            return name.isEmpty() || !facts.input().withUs(name)
                    ? say("signature", Arg.text(label))
                    : say("signature.named", Arg.text(label), Arg.text(name));
        }
    }
}
