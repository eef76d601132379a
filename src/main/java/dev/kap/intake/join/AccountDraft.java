package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.Answer;
import dev.kap.portfolio.Competitor;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DeliveredValue;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.PeriodResult;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Review;
import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.ServiceResult;
import dev.kap.portfolio.SwotPoint;
import dev.kap.portfolio.Tie;
import dev.kap.portfolio.WhiteSpace;
import dev.kap.portfolio.column.AccountColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An account while its rows come in.
final class AccountDraft {

    Profile profile;
    /// As its row names it; empty where it names none.
    String currency = "";
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
    final List<DeliveredValue> values = new ArrayList<>();
    final List<ServiceResult> services = new ArrayList<>();
    final List<Competitor> competitors = new ArrayList<>();
    final List<Review> reviews = new ArrayList<>();
    final List<Answer> answers = new ArrayList<>();
    final List<RoomRow> room = new ArrayList<>();
    /// Where the line of a contact and what it asks stands among the lines of the room.
    final Map<List<Object>, Integer> lineOf = new HashMap<>();
    final List<SwotPoint> swot = new ArrayList<>();

    AccountDraft(Profile profile) {
        this.profile = profile;
    }

    String name() {
        return profile.name();
    }

    /// Puts the name of the parent account in place of what is typed, once all accounts are known; one that is not
    /// listed stays as typed.
    void joinParent(Fields fields, AccountBook accounts) {
        String typed = profile.organisation().parent();
        if (typed.isEmpty()) {
            return;
        }
        String parent = accounts.parent(typed).map(AccountDraft::name).orElse(typed);
        if (parent.equals(name())) {
            fields.warning("own-parent", AccountColumn.PARENT_ACCOUNT);
            parent = "";
        }
        profile = profile.with(profile.organisation().withParent(parent));
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
                new Account.Delivered(values, services),
                competitors,
                reviews,
                answers,
                room,
                swot);
    }
}
