package dev.kap.planning.detail;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.NameOrder;
import dev.kap.plan.PainPoint;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Origin;
import java.util.ArrayList;
import java.util.List;

/// Finds what troubles the contacts of one account.
public final class PainPoints {

    private PainPoints() {}

    /// One for each contact with a pain point, the most influential first.
    public static List<PainPoint> of(PlanningContext situation) {
        return situation.insight().contacts().stream()
                .filter(contact -> !contact.contact().notes().painPoints().isBlank())
                .sorted(ContactInsight.BY_INFLUENCE)
                .map(contact -> of(situation, contact))
                .toList();
    }

    private static PainPoint of(PlanningContext situation, ContactInsight contact) {
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
                contact.name(), contact.contact().notes().painPoints(), by(situation, contact, actions), rows);
    }

    /// Whoever has an action for the contact; else who leads there.
    private static List<String> by(PlanningContext situation, ContactInsight contact, List<Action> actions) {
        return actions.isEmpty()
                ? situation.portfolio().lead(contact.contact()).stream().toList()
                : actions.stream()
                        .map(Action::owner)
                        .distinct()
                        .sorted(NameOrder.ORDER)
                        .toList();
    }
}
