package dev.kap.planning.target;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.ContactTarget;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where each relationship is to go and how much that matters (domain.md, "Aims").
final class ContactTargets {

    private ContactTargets() {}

    static ContactTarget of(ContactInsight contact, Settings settings, AccountPeople people, LocalDate asOf) {
        Double typed = contact.contact().rating().targetRelationship();
        Double target = typed != null ? typed : standard(contact, settings);
        Double priority = priority(contact, target);
        List<Sentence> reasons =
                priority == null || target == null ? List.of() : PriorityReasons.of(contact, target, people, asOf);
        return new ContactTarget(contact, target, typed != null, priority, reasons);
    }

    /// The default of the quadrant, never below today; null for an unplaced contact.
    private static @Nullable Double standard(ContactInsight contact, Settings settings) {
        Setting setting = setting(contact.quadrant());
        Double today = contact.relationship().value();
        if (setting == null) {
            return null;
        }
        return Math.max(settings.number(setting), today == null ? 0 : today);
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

    /// influence x (target - relationship) x (0.5 + 0.5 access); 0 where the target is not above today.
    private static @Nullable Double priority(ContactInsight contact, @Nullable Double target) {
        Double influence = contact.influence().value();
        Double today = contact.relationship().value();
        if (influence == null || today == null || target == null) {
            return null;
        }
        Access access = contact.access();
        double reach = access == null ? 0 : access.value();
        return influence * Math.max(0, target - today) * (0.5 + 0.5 * reach);
    }
}
