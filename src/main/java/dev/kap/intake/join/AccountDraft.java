package dev.kap.intake.join;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.Answer;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.PeriodResult;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.SwotPoint;
import dev.kap.portfolio.Tie;
import dev.kap.portfolio.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An account while its rows come in.
final class AccountDraft {

    final Profile profile;
    final PersonIndex<String> people = new PersonIndex<>();
    final List<Contact> contacts = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    /// Where the link of a team member to a contact stands among the links.
    final Map<List<String>, Integer> linkOf = new HashMap<>();
    final List<Tie> ties = new ArrayList<>();
    final List<PeriodResult> results = new ArrayList<>();
    final Set<String> periods = new HashSet<>();
    final List<Opportunity> opportunities = new ArrayList<>();
    final List<WhiteSpace> whiteSpaces = new ArrayList<>();
    final List<Objective> objectives = new ArrayList<>();
    final NameIndex<String> objectiveNames = new NameIndex<>();
    final List<Action> actions = new ArrayList<>();
    final List<Review> reviews = new ArrayList<>();
    final List<Answer> answers = new ArrayList<>();
    final List<SwotPoint> swot = new ArrayList<>();

    AccountDraft(Profile profile) {
        this.profile = profile;
    }

    String name() {
        return profile.name();
    }

    Account account() {
        return new Account(
                profile,
                contacts,
                links,
                ties,
                results,
                opportunities,
                whiteSpaces,
                objectives,
                actions,
                reviews,
                answers,
                swot);
    }
}
