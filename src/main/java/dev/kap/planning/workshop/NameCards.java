package dev.kap.planning.workshop;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.Raters.Spread;
import dev.kap.insight.Thresholds;
import dev.kap.insight.Tolerance;
import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whom the room places: everybody, or of many contacts those whose place matters (domain.md, "Cards").
record NameCards(AccountPlan plan, Settings settings) {

    /// Nobody places more cards in the time there is.
    static final int MOST = 30;

    /// Who gets a card, the most influential first.
    List<ContactInsight> placed() {
        List<ContactInsight> all = plan.insight().contacts().stream()
                .sorted(ContactInsight.BY_INFLUENCE)
                .toList();
        return all.size() <= MOST
                ? all
                : all.stream().filter(this::matters).limit(MOST).toList();
    }

    private boolean matters(ContactInsight contact) {
        Set<DecisionRole> roles = contact.contact().rating().roles();
        return roles.contains(DecisionRole.DECISION_MAKER)
                || roles.contains(DecisionRole.APPROVER)
                || Thresholds.of(settings).high(contact.influence().value())
                || contact.quadrant() == Quadrant.UNPLACED
                || apart().contains(contact.name());
    }

    private Set<String> apart() {
        return plan.insight().raters().spreads().stream()
                .filter(spread -> Tolerance.reached(spread.width(), settings.number(Setting.EVIDENCE_GAP)))
                .map(Spread::contact)
                .collect(Collectors.toSet());
    }
}
