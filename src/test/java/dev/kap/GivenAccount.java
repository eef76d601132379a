package dev.kap;

import static dev.kap.Given.origin;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.AccountStatus;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Answer;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Partnership;
import dev.kap.portfolio.PeriodResult;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.SwotPoint;
import dev.kap.portfolio.Tie;
import dev.kap.portfolio.TieKind;
import dev.kap.portfolio.WhiteSpace;
import dev.kap.portfolio.YearFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One account of {@link Given}; rows are numbered in the order they are told. */
public final class GivenAccount {

    private final String name;
    private final int row;
    private final List<GivenContact> contacts = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<PeriodResult> results = new ArrayList<>();
    private final List<Opportunity> opportunities = new ArrayList<>();
    private final List<Objective> objectives = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<RoomRow> room = new ArrayList<>();
    private final List<SwotPoint> swot = new ArrayList<>();
    private final Map<String, String> facts = new HashMap<>();
    private AccountStatus status = AccountStatus.CUSTOMER;
    private Partnership partnership;
    private Double categorySpend;
    private Double strategicFit;
    private Double costOfLosing;
    private Measure revenue = Measure.UNKNOWN;
    private Measure profit = Measure.UNKNOWN;
    private Measure units = Measure.UNKNOWN;
    private String aims = "";
    private String parent = "";
    private String manager = "";
    private LocalDate contractEnd;
    private Double noticeMonths;
    private String sponsor = "";
    private Double switchingCost;
    private Double willingness;
    private final List<WhiteSpace.Cell> products = new ArrayList<>();
    private String industry = "";
    private String competitorOf = "";

    GivenAccount(String name, int row) {
        this.name = name;
        this.row = row;
    }

    /** An account on its own, for tests of what comes behind the analysis. */
    public static GivenAccount named(String name) {
        return new GivenAccount(name, 2);
    }

    public GivenAccount contact(String contact) {
        return contact(contact, details -> {});
    }

    public GivenAccount contact(String contact, Consumer<GivenContact> details) {
        GivenContact given = new GivenContact(contact, contacts.size() + 2);
        details.accept(given);
        contacts.add(given);
        return this;
    }

    /** A link whose last contact is the as-of date: worth 2.5 x (strength - 1). */
    public GivenAccount link(String member, String contact, double strength) {
        return link(member, contact, strength, Given.AS_OF);
    }

    public GivenAccount link(String member, String contact, Double strength, LocalDate last) {
        links.add(new Link(origin(Sheet.LINKS, links.size() + 2), member, contact, strength, last, null));
        return this;
    }

    public GivenAccount add(Link link) {
        links.add(link);
        return this;
    }

    /** A tie of the default strength of its kind. */
    public GivenAccount tie(String from, TieKind kind, String to) {
        return tie(from, kind, to, null);
    }

    public GivenAccount tie(String from, TieKind kind, String to, Double strength) {
        ties.add(new Tie(origin(Sheet.TIES, ties.size() + 2), from, to, kind, strength));
        return this;
    }

    public GivenAccount prospect() {
        status = AccountStatus.PROSPECT;
        return this;
    }

    public GivenAccount contractEnd(LocalDate given) {
        contractEnd = given;
        return this;
    }

    public GivenAccount noticeMonths(double given) {
        noticeMonths = given;
        return this;
    }

    public GivenAccount partnership(Partnership given) {
        partnership = given;
        return this;
    }

    public GivenAccount revenue(double actual) {
        return revenue(actual, null, null);
    }

    public GivenAccount revenue(Double actual, Double lastYear, Double target) {
        revenue = new Measure(actual, lastYear, target);
        return this;
    }

    public GivenAccount profit(Double actual, Double lastYear, Double target) {
        profit = new Measure(actual, lastYear, target);
        return this;
    }

    public GivenAccount units(Double actual, Double lastYear, Double target) {
        units = new Measure(actual, lastYear, target);
        return this;
    }

    public GivenAccount spend(double given) {
        categorySpend = given;
        return this;
    }

    public GivenAccount fit(double given) {
        strategicFit = given;
        return this;
    }

    public GivenAccount costOfLosing(double given) {
        costOfLosing = given;
        return this;
    }

    public GivenAccount parent(String group) {
        parent = group;
        return this;
    }

    public GivenAccount manager(String given) {
        manager = given;
        return this;
    }

    public GivenAccount sponsor(String given) {
        sponsor = given;
        return this;
    }

    public GivenAccount switchingCost(double given) {
        switchingCost = given;
        return this;
    }

    public GivenAccount willingness(double given) {
        willingness = given;
        return this;
    }

    /** A filled cell of White space. */
    public GivenAccount product(String product, WhiteSpace.Holder holder) {
        products.add(new WhiteSpace.Cell(product, holder.name(), new WhiteSpace.Holding(holder, null, "", null)));
        return this;
    }

    public GivenAccount industry(String given) {
        industry = given;
        return this;
    }

    public GivenAccount competitorOf(String given) {
        competitorOf = given;
        return this;
    }

    public GivenAccount aims(String given) {
        aims = given;
        return this;
    }

    /** A column that is none of ours. */
    public GivenAccount fact(String column, String value) {
        facts.put(column, value);
        return this;
    }

    /** A row of Results with a revenue alone. */
    public GivenAccount result(String period, double periodRevenue) {
        return result(period, periodRevenue, null);
    }

    public GivenAccount result(String period, Double periodRevenue, Double target) {
        results.add(new PeriodResult(
                origin(Sheet.RESULTS, results.size() + 2), period, periodRevenue, null, null, target, null, null));
        return this;
    }

    public GivenAccount opportunity(String opportunity, String stage, double value, LocalDate close) {
        return opportunity(opportunity, stage, value, null, close);
    }

    public GivenAccount opportunity(
            String opportunity, String stage, Double value, Double probability, LocalDate close) {
        return add(new Opportunity(
                origin(Sheet.OPPORTUNITIES, opportunities.size() + 2),
                opportunity,
                "",
                value,
                probability,
                stage,
                close,
                null));
    }

    public GivenAccount add(Opportunity opportunity) {
        opportunities.add(opportunity);
        return this;
    }

    public GivenAccount add(Objective objective) {
        objectives.add(objective);
        return this;
    }

    /** An open action. */
    public GivenAccount action(String text, String objective, String contact, String owner, LocalDate due) {
        return add(new Action(
                origin(Sheet.ACTIONS, actions.size() + 2),
                text,
                objective,
                contact,
                owner,
                null,
                due,
                ActionStatus.OPEN,
                null));
    }

    public GivenAccount add(Action action) {
        actions.add(action);
        return this;
    }

    public GivenAccount review(LocalDate date) {
        reviews.add(new Review(origin(Sheet.REVIEWS, reviews.size() + 2), date, "", "", ""));
        return this;
    }

    public GivenAccount answer(int number, Status answered) {
        return answer(number, answered, "", "");
    }

    public GivenAccount answer(int number, Status answered, String evidence, String by) {
        answers.add(new Answer(origin(Sheet.DIAGNOSTICS, answers.size() + 2), number, answered, evidence, by));
        return this;
    }

    /** What the room scored, one score for each person: Person 1, Person 2 and so on. */
    public GivenAccount scored(String contact, RoomRow.Asked asked, double... scores) {
        List<RoomRow.Voice> voices = new ArrayList<>();
        for (double score : scores) {
            voices.add(RoomRow.Voice.of("Person " + (voices.size() + 1), score));
        }
        return add(new RoomRow(origin(Sheet.WORKSHOP, room.size() + 2), null, contact, asked, voices));
    }

    /** How the room voted, one vote for each person. */
    public GivenAccount voted(int question, Status... votes) {
        List<RoomRow.Voice> voices = new ArrayList<>();
        for (Status vote : votes) {
            voices.add(RoomRow.Voice.of("Person " + (voices.size() + 1), vote));
        }
        RoomRow.Asked asked = RoomRow.Asked.question(question);
        return add(new RoomRow(origin(Sheet.WORKSHOP, room.size() + 2), null, "", asked, voices));
    }

    public GivenAccount add(RoomRow line) {
        room.add(line);
        return this;
    }

    public GivenAccount swot(SwotPoint.Kind kind, String point) {
        swot.add(new SwotPoint(origin(Sheet.SWOT, swot.size() + 2), kind, point));
        return this;
    }

    private Profile.Terms terms() {
        return new Profile.Terms("", switchingCost, willingness, contractEnd, noticeMonths, "");
    }

    public Account build() {
        return new Account(
                profile(),
                contacts.stream().map(GivenContact::build).toList(),
                links,
                ties,
                results,
                opportunities,
                products.isEmpty() ? List.of() : List.of(new WhiteSpace(origin(Sheet.WHITE_SPACE, row), products)),
                objectives,
                actions,
                Account.Delivered.NOTHING,
                List.of(),
                reviews,
                answers,
                room,
                swot);
    }

    private Profile profile() {
        return new Profile(
                origin(Sheet.ACCOUNTS, row),
                new Profile.Organisation(name, "", parent, status, industry, ""),
                new Profile.Care(manager, sponsor),
                new Profile.Business(
                        partnership,
                        categorySpend,
                        new YearFigures(revenue, profit, units),
                        strategicFit,
                        costOfLosing),
                terms(),
                new Profile.Remarks(competitorOf, "", aims, ""),
                facts);
    }
}
