package dev.kap.report.page.plan;

import dev.kap.plan.Bridge;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Competitor;
import dev.kap.portfolio.DeliveredValue;
import dev.kap.portfolio.ServiceResult;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.WhiteSpace;
import dev.kap.portfolio.WhiteSpace.Holder;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.report.page.plan.MoneyPage.MoveRef;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What closes the gap to the goal, what they buy and of whom, what we promised and delivered, and who else is there.
///
/// @param bridge whether twelve months and a goal are known, so that the bridge can be drawn
/// @param fillersTitle heading of what closes the gap
/// @param missing the sheets that would tell more, in one line; empty where all are there
public record OfferTables(
        boolean bridge,
        String bridgeTitle,
        String bridgeCaption,
        String fillersTitle,
        List<FillerRow> fillers,
        List<SpaceRow> whiteSpace,
        SpaceSum whiteSpaceSum,
        String serviceTitle,
        List<ServiceRow> service,
        String valueTitle,
        List<ValueRow> value,
        String valueSum,
        List<CompetitorRow> competitors,
        String missing) {

    private static final int MEASURES = 4;
    private static final int RESULTS = 4;
    private static final int COMPETITORS = 4;

    /// One way to fill the gap.
    public record FillerRow(String number, String what, MoveRef move) {}

    /// A product: whose it is, what it is worth, and what comes next.
    ///
    /// @param held ours, open or a competitor's
    /// @param share of the largest amount; below 0 where none is known
    public record SpaceRow(
            String product,
            Sign held,
            String amount,
            double share,
            String who,
            String until,
            String opportunity,
            MoveRef move) {}

    /// All products together: what is ours, what is others', what is open; empty amounts where none is known.
    public record SpaceSum(String count, String amount, String parts) {}

    /// A promise and what was kept of it.
    public record ServiceRow(String measure, String period, String promised, String kept, Sign sign) {}

    /// What our work was worth to them.
    public record ValueRow(String what, String amount, String confirmed, boolean open) {}

    /// Somebody else who sells there.
    public record CompetitorRow(String name, String product, String strongWith, String strength, String weakness) {}

    static OfferTables of(PageContext facts) {
        return new Maker(facts).tables();
    }

    private record Maker(PageContext facts) {

        OfferTables tables() {
            Bridge bridge = facts.plan().agenda().money().bridge();
            Double gap = bridge.gap();
            boolean wanted = bridge.known() && gap != null && gap > 0;
            List<ServiceRow> service =
                    account().delivered().services().stream().map(this::service).toList();
            return new OfferTables(
                    bridge.known(),
                    say("bridge.title", unit(bridge)),
                    say("bridge.caption"),
                    gap != null && wanted ? say("bridge.fillers", Arg.money(gap)) : say("bridge.fillers.over"),
                    fillers(bridge),
                    new SpaceRows(facts).all(),
                    whiteSpaceSum(),
                    say(
                            "service.title",
                            Arg.figure((double) service.stream()
                                    .filter(row -> row.sign().status().equals("good"))
                                    .count()),
                            Arg.figure(service.size())),
                    service.stream()
                            .sorted(Comparator.comparing(
                                    (ServiceRow row) -> !row.sign().status().equals("gap")))
                            .limit(MEASURES)
                            .toList(),
                    say("value.title"),
                    account().delivered().values().stream()
                            .limit(RESULTS)
                            .map(this::value)
                            .toList(),
                    valueSum(),
                    account().competitors().stream()
                            .limit(COMPETITORS)
                            .map(this::competitor)
                            .toList(),
                    missing());
        }

        private Account account() {
            return facts.insight().account();
        }

        private PrintFormat said() {
            return facts.said();
        }

        private String say(String key, Arg... args) {
            return said().text(key, args);
        }

        private Arg unit(Bridge bridge) {
            double largest = Stream.of(bridge.today(), bridge.goal(), bridge.expected())
                    .mapToDouble(one -> one == null ? 0 : one)
                    .max()
                    .orElse(0);
            return Arg.text(said().wording().numbers().amountsUpTo(largest).unit());
        }

        private List<FillerRow> fillers(Bridge bridge) {
            List<FillerRow> rows = new ArrayList<>();
            for (Bridge.Filler one : bridge.fillers()) {
                String key = switch (one.way()) {
                    case RENEWAL -> "bridge.renewal";
                    case OPPORTUNITY -> "bridge.opportunity";
                    case WHITE_SPACE -> "bridge.white-space";
                };
                rows.add(new FillerRow(
                        said().count(rows.size() + 1),
                        say(key, Arg.text(one.name()), Arg.money(one.amount()), end(bridge)),
                        MoveRef.of(one.move(), facts)));
            }
            return rows;
        }

        private Arg end(Bridge bridge) {
            return Arg.text(said().near(bridge.contractEnd(), facts.asOf()));
        }

        private SpaceSum whiteSpaceSum() {
            List<WhiteSpace.Cell> all = new SpaceRows(facts).products();
            double sum = all.stream().mapToDouble(SpaceRows::amount).sum();
            return new SpaceSum(
                    say("white-space.count", Arg.count(all.size())),
                    sum > 0 ? said().money(sum) : "",
                    sum > 0
                            ? say(
                                    "white-space.parts",
                                    Arg.money(sum(all, Holder.OWNED)),
                                    Arg.money(sum(all, Holder.COMPETITOR)),
                                    Arg.money(sum(all, Holder.OPEN)))
                            : "");
        }

        private static double sum(List<WhiteSpace.Cell> all, Holder holder) {
            return all.stream()
                    .filter(cell -> cell.holding().holder() == holder)
                    .mapToDouble(SpaceRows::amount)
                    .sum();
        }

        private ServiceRow service(ServiceResult one) {
            return new ServiceRow(
                    one.measure(), one.period(), said().figure(one.target()), said().figure(one.actual()), kept(one));
        }

        /// Whether more is better, only the measure's own words tell: hours, days and complaints are to be few. Of what
        /// was promised not to happen at all, more is never better.
        private Sign kept(ServiceResult one) {
            Double target = one.target();
            Double actual = one.actual();
            if (target == null || actual == null) {
                return Sign.of(Status.UNKNOWN, say("service.unknown"));
            }
            boolean few = target == 0 || FewIsGood.says(one.measure());
            boolean kept = few ? actual <= target : actual >= target;
            return kept ? Sign.of(Status.GOOD, say("service.kept")) : Sign.of(Status.GAP, say("service.missed"));
        }

        private ValueRow value(DeliveredValue one) {
            boolean open = one.confirmedBy().isBlank();
            LocalDate day = one.date();
            String date = day == null ? "" : ", " + said().near(day, facts.asOf());
            return new ValueRow(
                    one.what(),
                    said().money(one.amount()),
                    open ? say("value.open") : facts.shortNames().of(one.confirmedBy()) + date,
                    open);
        }

        private String valueSum() {
            double sum = account().delivered().values().stream()
                    .mapToDouble(one -> one.amount() == null ? 0 : one.amount())
                    .sum();
            return sum > 0 ? said().money(sum) : "";
        }

        private CompetitorRow competitor(Competitor one) {
            return new CompetitorRow(
                    one.name(),
                    PrintFormat.orUnknown(one.product()),
                    one.strongWith().isEmpty()
                            ? PrintFormat.UNKNOWN
                            : String.join(", ", facts.shortNames().all(one.strongWith())),
                    PrintFormat.orUnknown(one.strength()),
                    PrintFormat.orUnknown(one.weakness()));
        }

        private String missing() {
            List<String> sheets = new ArrayList<>();
            if (new SpaceRows(facts).products().isEmpty()) {
                sheets.add(say("sheet.white-space"));
            }
            if (account().delivered().services().isEmpty()) {
                sheets.add(say("sheet.service"));
            }
            if (account().delivered().values().isEmpty()) {
                sheets.add(say("sheet.value"));
            }
            if (account().competitors().isEmpty()) {
                sheets.add(say("sheet.competitors"));
            }
            return sheets.isEmpty() ? "" : say("sheets.missing", Arg.names(sheets));
        }
    }
}
