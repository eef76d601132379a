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
        List<Review> reviews,
        List<Answer> answers,
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
        reviews = List.copyOf(reviews);
        answers = List.copyOf(answers);
        swot = List.copyOf(swot);
    }

    public String name() {
        return profile.name();
    }
}
