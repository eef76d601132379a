package dev.kap.planning.review;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.NameOrder;
import dev.kap.insight.StableSum;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.PortfolioReview.DevelopContact;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Quadrant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every Develop contact with the value at stake: the account's revenue and the value of its open opportunities, times
/// the contact's share of all influence there.
final class DevelopList {

    private DevelopList() {}

    /// The most value first, unknown value last, then by influence and name.
    static List<DevelopContact> of(List<AccountPlan> plans) {
        return plans.stream()
                .flatMap(DevelopList::of)
                .sorted(Comparator.comparingDouble(
                                (DevelopContact one) -> -Objects.requireNonNullElse(one.valueAtStake(), -1.0))
                        .thenComparingDouble(one -> -one.influence())
                        .thenComparing(DevelopContact::account, NameOrder.ORDER)
                        .thenComparing(DevelopContact::contact, NameOrder.ORDER))
                .toList();
    }

    private static Stream<DevelopContact> of(AccountPlan plan) {
        double influence = StableSum.of(plan.insight().contacts().stream().mapToDouble(DevelopList::influence));
        Double value = value(plan.insight());
        return plan.aims().stream()
                .filter(aim -> aim.contact().quadrant() == Quadrant.DEVELOP)
                .map(aim -> contact(plan, aim, influence(aim.contact()) / influence, value));
    }

    private static DevelopContact contact(AccountPlan plan, ContactTarget aim, double share, @Nullable Double value) {
        ContactInsight contact = aim.contact();
        return new DevelopContact(
                plan.name(),
                contact.name(),
                contact.level(),
                influence(contact),
                Objects.requireNonNullElse(contact.relationship().value(), 0.0),
                share,
                value == null ? null : Double.valueOf(value * share),
                aim.priority());
    }

    private static @Nullable Double value(AccountInsight account) {
        Double revenue = account.standing().revenue();
        List<Double> open = account.account().opportunities().stream()
                .filter(Opportunity::open)
                .flatMap(chance -> Stream.ofNullable(chance.value()))
                .toList();
        if (revenue == null && open.isEmpty()) {
            return null;
        }
        return Math.max(0, Objects.requireNonNullElse(revenue, 0.0)) + StableSum.of(open);
    }

    private static double influence(ContactInsight contact) {
        return Objects.requireNonNullElse(contact.influence().value(), 0.0);
    }
}
