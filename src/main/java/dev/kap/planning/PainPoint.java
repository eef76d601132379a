package dev.kap.planning;

import dev.kap.analysis.ContactInsight;
import dev.kap.analysis.Names;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Origin;
import java.util.ArrayList;
import java.util.List;

/// What troubles a contact, and who of us is on it (domain.md, "Pain points").
///
/// @param by owners of the open actions for that contact who are still with us, by name; empty where nobody is on it
/// @param rows the contact's row, then those of the actions
public record PainPoint(String contact, String text, List<String> by, List<Origin> rows) {

    public PainPoint {
        by = List.copyOf(by);
        rows = List.copyOf(rows);
    }

    /// Whether somebody is on it.
    public boolean underControl() {
        return !by.isEmpty();
    }

    /// One for each contact with a pain point, the most influential first.
    static List<PainPoint> of(Situation situation) {
        return situation.insight().contacts().stream()
                .filter(contact -> !contact.contact().painPoints().isBlank())
                .sorted(ContactInsight.BY_INFLUENCE)
                .map(contact -> of(situation, contact))
                .toList();
    }

    private static PainPoint of(Situation situation, ContactInsight contact) {
        List<Action> actions = situation.insight().account().actions().stream()
                .filter(action -> action.status() == ActionStatus.OPEN
                        && action.contact().equals(contact.name())
                        && !action.owner().isEmpty()
                        && situation.people().withUs(action.owner()))
                .toList();
        List<Origin> rows = new ArrayList<>();
        rows.add(contact.contact().origin());
        actions.forEach(action -> rows.add(action.origin()));
        return new PainPoint(
                contact.name(),
                contact.contact().painPoints(),
                actions.stream()
                        .map(Action::owner)
                        .distinct()
                        .sorted(Names.ORDER)
                        .toList(),
                rows);
    }
}
