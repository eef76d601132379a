package dev.kap.planning.target;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.insight.Access;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Thresholds;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.ContactTarget.Source;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where each relationship is to go and how much that matters (domain.md, "Aims" and "Priority").
record ContactTargets(
        AccountInsight account, Settings settings, AccountPeople people, LocalDate asOf, Deciders deciders) {

    List<ContactTarget> all() {
        return account.contacts().stream().map(this::of).toList();
    }

    /// Where two people typed aims that differ.
    List<Problem> apart() {
        return account.contacts().stream()
                .flatMap(contact -> TypedAims.of(contact, account.account()).apart().stream())
                .toList();
    }

    private ContactTarget of(ContactInsight contact) {
        Optional<TypedAims.Typed> typed =
                TypedAims.of(contact, account.account()).first();
        Double aim = typed.map(TypedAims.Typed::aim).orElseGet(() -> standard(contact));
        Source source = typed.map(TypedAims.Typed::source).orElse(Source.DEFAULT);
        double factor = decided(contact) * opposed(contact);
        Double priority = priority(contact, aim, factor);
        return new ContactTarget(
                contact, aim, source, factor, priority, PriorityReasons.of(contact, aim, priority, people, asOf));
    }

    /// The default of the quadrant, so many points above today at most and never below; none for an unplaced contact.
    private @Nullable Double standard(ContactInsight contact) {
        Setting setting = setting(contact.quadrant());
        Double today = contact.relationship().value();
        if (setting == null || today == null) {
            return null;
        }
        return Math.min(today + settings.number(Setting.TARGET_RISE), Math.max(settings.number(setting), today));
    }

    private static @Nullable Setting setting(Quadrant quadrant) {
        return switch (quadrant) {
            case NURTURE -> Setting.TARGET_NURTURE;
            case DEVELOP -> Setting.TARGET_DEVELOP;
            case SUPPORT -> Setting.TARGET_SUPPORT;
            case WATCH -> Setting.TARGET_WATCH;
            case UNPLACED -> null;
        };
    }

    /// influence x (aim - relationship) x (0.5 + 0.5 access) x what presses; 0 where the aim is not above today. Who
    /// has
    /// much influence and is not placed counts as one nobody knows.
    private @Nullable Double priority(ContactInsight contact, @Nullable Double aim, double factor) {
        Double influence = contact.influence().value();
        boolean unplaced = contact.quadrant() == Quadrant.UNPLACED;
        Double today = unplaced ? Double.valueOf(0) : contact.relationship().value();
        Double to = unplaced ? Double.valueOf(settings.number(Setting.TARGET_UNPLACED)) : aim;
        if (influence == null
                || today == null
                || to == null
                || (unplaced && !Thresholds.of(settings).high(influence))) {
            return null;
        }
        Access access = contact.access();
        double reach = access == null ? 0 : access.value();
        return influence * Math.max(0, to - today) * (0.5 + 0.5 * reach) * factor;
    }

    private double decided(ContactInsight contact) {
        return deciders.due(contact, settings).isPresent() ? settings.number(Setting.PRIORITY_DECISION) : 1;
    }

    private double opposed(ContactInsight contact) {
        return contact.contact().opposes() && deciders.decides(contact) ? settings.number(Setting.PRIORITY_OPPOSED) : 1;
    }
}
