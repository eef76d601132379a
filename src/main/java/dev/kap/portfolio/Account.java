package dev.kap.portfolio;

import java.util.List;

/// A customer or prospect with everything the workbook says of it, each list in the order of the input.
public record Account(
        Profile profile,
        List<Contact> contacts,
        List<Link> links,
        List<Tie> ties,
        List<PeriodResult> results,
        List<Opportunity> opportunities,
        List<WhiteSpace> whiteSpaces,
        List<Objective> objectives,
        List<Action> actions,
        Delivered delivered,
        List<Competitor> competitors,
        List<Review> reviews,
        List<Answer> answers,
        List<RoomRow> room,
        List<SwotPoint> swot) {

    public Account {
        contacts = List.copyOf(contacts);
        links = List.copyOf(links);
        ties = List.copyOf(ties);
        results = List.copyOf(results);
        opportunities = List.copyOf(opportunities);
        whiteSpaces = List.copyOf(whiteSpaces);
        objectives = List.copyOf(objectives);
        actions = List.copyOf(actions);
        competitors = List.copyOf(competitors);
        reviews = List.copyOf(reviews);
        answers = List.copyOf(answers);
        room = List.copyOf(room);
        swot = List.copyOf(swot);
    }

    /// What the customer got from us.
    ///
    /// @param values what our work was worth to them
    /// @param services what we promised and kept
    public record Delivered(List<DeliveredValue> values, List<ServiceResult> services) {

        /// Nothing noted.
        public static final Delivered NOTHING = new Delivered(List.of(), List.of());

        public Delivered {
            values = List.copyOf(values);
            services = List.copyOf(services);
        }
    }

    /// The opportunities that are not decided yet, in the order of the input.
    public List<Opportunity> openOpportunities() {
        return opportunities.stream().filter(Opportunity::open).toList();
    }

    /// What they are worth together, in the plan's currency; those without a value count 0.
    public double openValue() {
        return openOpportunities().stream()
                .mapToDouble(one -> one.value() == null ? 0 : one.value())
                .sum();
    }

    /// The account's name.
    public String name() {
        return profile.name();
    }

    /// The same account with another profile.
    public Account withProfile(Profile changed) {
        return new Account(
                changed,
                contacts,
                links,
                ties,
                results,
                opportunities,
                whiteSpaces,
                objectives,
                actions,
                delivered,
                competitors,
                reviews,
                answers,
                room,
                swot);
    }

    /// The same account with other contacts.
    public Account withContacts(List<Contact> changed) {
        return new Account(
                profile,
                changed,
                links,
                ties,
                results,
                opportunities,
                whiteSpaces,
                objectives,
                actions,
                delivered,
                competitors,
                reviews,
                answers,
                room,
                swot);
    }

    /// The same account with other links.
    public Account withLinks(List<Link> changed) {
        return new Account(
                profile,
                contacts,
                changed,
                ties,
                results,
                opportunities,
                whiteSpaces,
                objectives,
                actions,
                delivered,
                competitors,
                reviews,
                answers,
                room,
                swot);
    }

    /// The same account with other objectives.
    public Account withObjectives(List<Objective> changed) {
        return new Account(
                profile,
                contacts,
                links,
                ties,
                results,
                opportunities,
                whiteSpaces,
                changed,
                actions,
                delivered,
                competitors,
                reviews,
                answers,
                room,
                swot);
    }

    /// The same account with other opportunities.
    public Account withOpportunities(List<Opportunity> changed) {
        return new Account(
                profile,
                contacts,
                links,
                ties,
                results,
                changed,
                whiteSpaces,
                objectives,
                actions,
                delivered,
                competitors,
                reviews,
                answers,
                room,
                swot);
    }

    /// The same account with other actions.
    public Account withActions(List<Action> changed) {
        return new Account(
                profile,
                contacts,
                links,
                ties,
                results,
                opportunities,
                whiteSpaces,
                objectives,
                changed,
                delivered,
                competitors,
                reviews,
                answers,
                room,
                swot);
    }
}
