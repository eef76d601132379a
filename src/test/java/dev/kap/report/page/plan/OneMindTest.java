package dev.kap.report.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kap.Given;
import dev.kap.Insights;
import dev.kap.analysis.RandomAccount;
import dev.kap.insight.ContactInsight;
import dev.kap.intake.Intake;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Intent;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.SigningRule;
import dev.kap.plan.person.PersonalSheet;
import dev.kap.planning.Planning;
import dev.kap.planning.RandomWork;
import dev.kap.planning.person.PersonalSheets;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.TeamMember;
import dev.kap.report.data.ResultsJson;
import dev.kap.report.page.PageText;
import dev.kap.report.page.person.PersonalPage;
import dev.kap.report.page.person.SheetRoom;
import dev.kap.report.page.slides.AccountSlides;
import dev.kap.report.page.slides.MoneySlide;
import dev.kap.report.page.slides.PlanSlide;
import dev.kap.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan is one mind: its pages and its results.json never disagree about a person, a date, an owner or a number. */
class OneMindTest {

    private static final Pattern MOVE = Pattern.compile("[Mm]ove (\\d+)");
    private static final Pattern STARTS_WITH_MOVE = Pattern.compile("(\\d+) .*");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePlansOfAnyPortfolioAreOneMind(long seed) {
        Given given = seed % 4 == 0 ? RandomAccount.portfolio(seed) : RandomWork.portfolio(seed);
        holds(Planning.of(Insights.of(given.with(Setting.CELLS_THAT_MATTER, "0").build()))
                .value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/portfolio.xlsx", "samples/portfolio-2026-q3.xlsx", "samples/three-accounts.xlsx"})
    void thePlansOfTheSamplesAreOneMind(String sample) {
        Portfolio portfolio = Intake.read(List.of(Path.of(sample)), Optional.of(Given.AS_OF), Clock.systemUTC())
                .value()
                .orElseThrow();
        PortfolioPlan plan = Planning.untried(Insights.of(portfolio), List.of()).value();
        holds(plan);
        plan.accounts().forEach(account -> namesNoOtherCustomer(account, plan));
    }

    private static void holds(PortfolioPlan plan) {
        thePersonalSheetsSayTheSame(plan);
        JsonNode results = results(plan);
        onePeriod(results);
        for (int i = 0; i < plan.accounts().size(); i++) {
            AccountPlan account = plan.accounts().get(i);
            PageContext facts = facts(account, plan);
            JsonNode data = results.path("accounts").path(i);
            theFirstMovesBelongToTheHeadline(account, facts);
            oneOwnerAndOneDate(account, facts, data);
            theSameCount(account, facts, data);
            everyMoveNamedIsThere(account, facts);
            whatHasNoMoveIsAskedForWhereThePlanIsSigned(account, facts);
            whoHasLeftOwnsNothing(account, facts, plan);
        }
    }

    /** Whatever a page says has no move yet stands on the page of the decisions, or is counted there. */
    private static void whatHasNoMoveIsAskedForWhereThePlanIsSigned(AccountPlan account, PageContext facts) {
        OfferTables offer = OfferTables.of(facts);
        long said = Stream.of(
                        EighteenPage.of(facts).rows().stream()
                                .map(EighteenPage.Row::nextStep)
                                .filter(step -> step.startsWith("No move yet")),
                        account.risks().stream().filter(risk -> risk.moves().isEmpty()),
                        new RemedyLines(facts)
                                .all().stream().filter(remedy -> remedy.text().contains("No move yet")),
                        MoneyPage.of(facts).lost().stream()
                                .filter(row -> row.move().number().isEmpty()),
                        CustomerPage.of(facts).aims().stream().filter(CustomerPage.AimRow::nothing),
                        offer.fillers().stream()
                                .filter(row -> row.move().number().isEmpty()),
                        offer.whiteSpace().stream().filter(SpaceRows::waits),
                        offer.service().stream().filter(row -> row.sign().word().equals("missed")))
                .mapToLong(Stream::count)
                .sum();
        SignPage page = SignPage.of(facts);
        Matcher more = Pattern.compile("(\\d+|One) more .*").matcher(page.nobodyMore());
        long counted = more.matches() ? (more.group(1).equals("One") ? 1 : Long.parseLong(more.group(1))) : 0;
        assertThat(page.nobody().size() + counted).as(account.name()).isEqualTo(said);
    }

    /** Of whoever has left us no page says that they lead, own or sign something. */
    private static void whoHasLeftOwnsNothing(AccountPlan account, PageContext facts, PortfolioPlan plan) {
        Portfolio portfolio = plan.insight().portfolio();
        String owns = Stream.of(
                        CoverPage.of(facts, "").accountManager(),
                        CoverPage.of(facts, "").executiveSponsor(),
                        CalendarPage.of(facts).dates().stream()
                                .flatMap(kind -> kind.dates().stream())
                                .map(CalendarPage.DateRow::who)
                                .collect(Collectors.joining("\n")),
                        String.join("\n", SignPage.of(facts).signatures()),
                        Goal.of(facts).stream().map(Goal::owner).collect(Collectors.joining("\n")),
                        MoveLine.all(facts).stream().map(MoveLine::who).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        portfolio.team().stream()
                .map(TeamMember::name)
                .filter(name -> !portfolio.withUs(name))
                .forEach(name -> assertThat(owns)
                        .as("%s in %s", name, account.name())
                        .doesNotContain(name)
                        .doesNotContain(facts.shortNames().of(name) + "\n"));
    }

    /** A personal sheet says of each move what the register of its account says, and every move is on its owner's. */
    private static void thePersonalSheetsSayTheSame(PortfolioPlan plan) {
        Wording english = Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF);
        Map<String, Integer> sheets = new HashMap<>();
        for (PersonalSheet sheet : PersonalSheets.of(plan)) {
            sheets.put(sheet.person(), sheet.moves().size());
            SheetRoom all = new SheetRoom(
                    sheet.moves().size(),
                    0,
                    sheet.asks().size(),
                    0,
                    sheet.reviews().size());
            PersonalPage page = PersonalPage.of(sheet, all, plan, english);
            List<PersonalPage.MoveRow> rows =
                    page.steps().stream().flatMap(step -> step.moves().stream()).toList();
            assertThat(rows).hasSameSizeAs(sheet.moves());
            Map<String, String> letters = new HashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                AccountPlan account = sheet.moves().get(i).account();
                String[] number = rows.get(i).number().split("\u00a0");
                assertThat(letters.merge(number[0], account.name(), (one, other) -> one.equals(other) ? one : "two"))
                        .isEqualTo(account.name());
                Move move =
                        account.register().numbered(Integer.parseInt(number[1])).orElseThrow();
                assertThat(move.owner()).isEqualTo(sheet.person());
                assertThat(rows.get(i).by()).isEqualTo(english.numbers().shortDay(move.by()));
                assertThat(rows.get(i).action()).isEqualTo(english.say(move.action()));
            }
            sheet.asks().forEach(ask -> {
                Move move =
                        ask.account().register().numbered(ask.move().number()).orElseThrow();
                assertThat(List.of(move.owner(), String.valueOf(move.doer().asks())))
                        .contains(sheet.person());
                assertThat(ask.by()).isAfter(Given.AS_OF);
            });
        }
        Map<String, Integer> registers = new HashMap<>();
        plan.accounts()
                .forEach(account -> account.plan90().stream()
                        .map(Move::owner)
                        .filter(owner -> !owner.isEmpty())
                        .forEach(owner -> registers.merge(owner, 1, Integer::sum)));
        sheets.values().removeIf(moves -> moves == 0);
        assertThat(sheets).isEqualTo(registers);
    }

    private static PageContext facts(AccountPlan account, PortfolioPlan plan) {
        return PageContext.of(account, plan, List.of(), Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF));
    }

    private static JsonNode results(PortfolioPlan plan) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ResultsJson.write(plan, List.of(), Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF), Map.of(), out);
            return new ObjectMapper().readTree(out.toByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Page 2: whom the headline names is met by a move printed below it, and the first one belongs to it. */
    private static void theFirstMovesBelongToTheHeadline(AccountPlan account, PageContext facts) {
        List<Move> printed = PlanOnAPage.of(facts).moves().stream()
                .map(line -> account.register()
                        .numbered(Integer.parseInt(line.number()))
                        .orElseThrow())
                .toList();
        List<String> people = account.agenda().headline().people();
        for (String name : people) {
            assertThat(printed)
                    .as("%s of %s", name, account.agenda().headline())
                    .anyMatch(move -> move.isFor(name));
        }
        if (!people.isEmpty()) {
            assertThat(people).contains(printed.getFirst().contact());
        }
    }

    /** Register, 90 days, calendar and results.json say the same of each number. */
    private static void oneOwnerAndOneDate(AccountPlan account, PageContext facts, JsonNode data) {
        Map<Integer, String> said = new HashMap<>();
        for (Move move : account.register().open()) {
            said.put(
                    move.number(),
                    move.owner() + " " + move.day().map(Object::toString).orElse("null"));
        }
        for (String list : List.of("moves", "plan90")) {
            for (JsonNode move : data.path(list)) {
                if (!move.path("number").isNull()) {
                    assertThat(move.path("owner").asText("").replace("null", "") + " "
                                    + move.path("by").asText())
                            .isEqualTo(said.get(move.path("number").asInt()));
                }
            }
        }
        for (JsonNode entry : data.path("calendar")) {
            if (entry.path("move").asInt() > 0) {
                assertThat(entry.path("who").asText("").replace("null", "") + " "
                                + entry.path("day").asText())
                        .isEqualTo(said.get(entry.path("move").asInt()));
            }
        }
        theSlidesSayTheSame(account, facts);
        for (MoveLine line : MoveLine.all(facts)) {
            Move move =
                    account.register().numbered(Integer.parseInt(line.number())).orElseThrow();
            assertThat(line.by()).isEqualTo(facts.said().shortDay(move.by()));
        }
    }

    /** Each move on a slide has the number, owner and day of the register, and its notes say what calls for it. */
    private static void theSlidesSayTheSame(AccountPlan account, PageContext facts) {
        AccountSlides slides = slides(facts);
        slides.plan().moves().forEach(line -> {
            Move move =
                    account.register().numbered(Integer.parseInt(line.number())).orElseThrow();
            assertThat(line.who()).isEqualTo(MoveLine.who(move, facts));
            assertThat(line.by()).isEqualTo(facts.said().shortDay(move.by()));
            assertThat(String.join("\n", slides.plan().notes()))
                    .contains(facts.said().text(move.trigger()));
        });
        assertThat(slides.plan().moves().stream().map(PlanSlide.NextMove::number))
                .containsExactlyElementsOf(PlanOnAPage.of(facts).moves().stream()
                        .map(MoveLine::number)
                        .toList());
        slides.decisions().asked().forEach(ask -> {
            Move move =
                    account.register().numbered(Integer.parseInt(ask.number())).orElseThrow();
            assertThat(move.state()).isEqualTo(Move.State.UNDECIDED);
            assertThat(ask.how()).startsWith(MoveLine.who(move, facts));
            move.day()
                    .ifPresent(
                            day -> assertThat(ask.how()).endsWith(facts.said().shortDay(day)));
        });
        for (MoneySlide.Deal deal : slides.money().deals()) {
            Matcher number = STARTS_WITH_MOVE.matcher(deal.move());
            if (number.matches()) {
                Move move = account.register()
                        .numbered(Integer.parseInt(number.group(1)))
                        .orElseThrow();
                assertThat(deal.move())
                        .contains(MoveLine.who(move, facts))
                        .endsWith(move.day().map(facts.said()::shortDay).orElse(""));
            }
        }
    }

    /** The page for the signatures, page 2, its headline and results.json count the same open points. */
    private static void theSameCount(AccountPlan account, PageContext facts, JsonNode data) {
        List<SigningRule> open =
                account.agenda().signing().stream().filter(rule -> !rule.kept()).toList();
        assertThat(data.path("openPoints")).hasSameSizeAs(open);
        // The moves to decide on stand above the other points, on the same page.
        SignPage sign = SignPage.of(facts);
        List<SigningRule> others = open.stream()
                .filter(rule -> rule.kind() != SigningRule.Kind.MOVES_DECIDED)
                .toList();
        assertThat(sign.open()).hasSameSizeAs(others);
        for (int i = 0; i < others.size(); i++) {
            assertThat(number(sign.open().get(i).what()))
                    .isEqualTo(others.get(i).count());
        }
        List<String> first = PlanOnAPage.of(facts).open();
        for (int i = 0; i < open.size(); i++) {
            int count = open.get(i).count();
            assertThat(data.path("openPoints").path(i).path("count").asInt()).isEqualTo(count);
            assertThat(number(first.get(i))).isEqualTo(count);
        }
    }

    /** The first number of a sentence; one where it is a word. */
    private static int number(String said) {
        return Stream.of(PageText.plain(said).split("\\D+"))
                .filter(digits -> !digits.isEmpty())
                .map(Integer::parseInt)
                .findFirst()
                .orElse(1);
    }

    /** Whatever page asks something of somebody names a move of the register, or says that it needs a decision. */
    private static void everyMoveNamedIsThere(AccountPlan account, PageContext facts) {
        for (Record page : List.of(
                PlanOnAPage.of(facts),
                CustomerPage.of(facts),
                QuadrantPage.of(facts, List.of(), List.of(), false, false),
                PathsPage.of(facts),
                EighteenPage.of(facts),
                LinksPage.of(facts, List.of()),
                TeamPage.of(facts))) {
            MOVE.matcher(PageText.of(page))
                    .results()
                    .forEach(found -> assertThat(account.register().numbered(Integer.parseInt(found.group(1))))
                            .as("%s in %s", found.group(), account.name())
                            .isPresent());
        }
        PlanOnAPage.of(facts)
                .risks()
                .forEach(risk -> assertThat(PageText.plain(risk.answer()))
                        .matches(text -> text.contains("needs a decision")
                                || MOVE.matcher(text).find()));
    }

    /** Money of two accounts is set side by side over one period only. */
    private static void onePeriod(JsonNode results) {
        JsonNode period = results.path("portfolio").path("revenuePeriod");
        if (!period.isNull()) {
            for (JsonNode account : results.path("accounts")) {
                if (!account.path("revenue").isNull()) {
                    assertThat(account.path("revenuePeriod")).isEqualTo(period);
                }
            }
        }
    }

    /** Only a reference and a company of the same group may be named. */
    private static void namesNoOtherCustomer(AccountPlan account, PortfolioPlan plan) {
        List<String> others = plan.accounts().stream()
                .filter(other -> !group(other).equals(group(account)))
                .map(AccountPlan::name)
                .toList();
        Map<String, String> pages = new HashMap<>();
        everything().forEach((name, page) -> pages.put(name, PageText.of(page.apply(facts(account, plan)))));
        pages.forEach((name, text) -> text.lines()
                .flatMap(line -> Stream.of(line.split(" \\| ")))
                .filter(line -> references(account, plan).stream().noneMatch(line::contains))
                .forEach(line -> assertThat(others)
                        .as("page %s of %s", name, account.name())
                        .noneMatch(line::contains)));
    }

    private static String group(AccountPlan account) {
        String parent = account.insight().account().profile().organisation().parent();
        return parent.isEmpty() ? account.name() : parent;
    }

    /** What the pages print of references. */
    private static List<String> references(AccountPlan account, PortfolioPlan plan) {
        List<String> said = new ArrayList<>();
        Wording english = Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF);
        account.register().moves().stream()
                .filter(move -> move.intent() == Intent.REFERENCE)
                .forEach(move -> said.add(PageText.plain(english.say(move.action()))));
        plan.review().references().stream()
                .filter(one -> one.account().equals(account.name()))
                .forEach(one -> said.add(one.refereeAccount()));
        return said;
    }

    private static Map<String, Function<PageContext, Record>> everything() {
        Map<String, Function<PageContext, Record>> all = new HashMap<>();
        all.put("cover", facts -> CoverPage.of(facts, ""));
        all.put("plan", PlanOnAPage::of);
        all.put("why", WhyPage::of);
        all.put("customer", CustomerPage::of);
        all.put("position", PositionPage::of);
        all.put("quadrant", facts -> QuadrantPage.of(facts, List.of(), List.of(), false, false));
        all.put("register", RegisterPage::of);
        all.put("links", facts -> LinksPage.of(facts, List.of()));
        all.put("paths", PathsPage::of);
        all.put("eighteen", EighteenPage::of);
        all.put("business", BusinessPage::of);
        all.put("objectives", ObjectivesPage::of);
        all.put("days", facts -> NinetyDaysPage.of(facts, facts.plan().plan90().size()));
        all.put("calendar", CalendarPage::of);
        all.put("team", TeamPage::of);
        all.put("sign", SignPage::of);
        all.put("plan slide", facts -> slides(facts).plan());
        all.put("quadrant slide", facts -> slides(facts).quadrant());
        all.put("map slide", facts -> slides(facts).map());
        all.put("money slide", facts -> slides(facts).money());
        all.put("goals slide", facts -> slides(facts).goals());
        all.put("days slide", facts -> slides(facts).days());
        all.put("decision slide", facts -> slides(facts).decisions());
        return all;
    }

    /** With all contacts and all moves in the figures. */
    private static AccountSlides slides(PageContext facts) {
        return AccountSlides.of(
                facts,
                new AccountSlides.Shown(
                        facts.insight().contacts().stream()
                                .map(ContactInsight::name)
                                .collect(Collectors.toSet()),
                        0,
                        facts.plan().plan90().stream().map(Move::number).collect(Collectors.toSet())));
    }
}
