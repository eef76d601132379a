package dev.kap.planning.money;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.plan.MoneyAndPeople;
import dev.kap.plan.MoneyAndPeople.Decider;
import dev.kap.plan.MoneyAndPeople.Lost;
import dev.kap.plan.MoneyAndPeople.Open;
import dev.kap.plan.MoneyAndPeople.WinRate;
import dev.kap.plan.Move;
import dev.kap.plan.Register;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Opportunity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is open and what was lost in one account, with who decides and how we stand with them.
public record OpenAndLost(PlanningContext situation, Register register) {

    private static final Comparator<Decider> WEAKEST = Comparator.comparingDouble(
                    (Decider one) -> known(one.contact().relationship().value(), -1))
            .thenComparing(one -> one.contact(), ContactInsight.BY_INFLUENCE);

    private static final Comparator<Open> GREATEST = Comparator.comparingDouble(
                    (Open one) -> -known(one.weighted(), -1))
            .thenComparingDouble(one -> -known(one.opportunity().value(), -1))
            .thenComparing(one -> one.opportunity().name());

    /// Money and people of that account.
    public static MoneyAndPeople of(PlanningContext situation, Register register, Optional<WinRate> winRate) {
        OpenAndLost deals = new OpenAndLost(situation, register);
        List<Open> open = situation.insight().account().openOpportunities().stream()
                .map(deals::open)
                .sorted(GREATEST)
                .toList();
        List<Lost> lost = situation.insight().account().opportunities().stream()
                .filter(Opportunity::lost)
                .filter(deals::lately)
                .sorted(Comparator.comparing(OpenAndLost::closed).reversed().thenComparing(Opportunity::name))
                .map(one ->
                        new Lost(one, deals.deciders(one).stream().findFirst().orElse(null)))
                .toList();
        return new MoneyAndPeople(
                open,
                lost,
                new Dangers(situation).among(open).orElse(null),
                winRate.orElse(null),
                BridgeToGoal.of(situation, register, open));
    }

    private boolean lately(Opportunity one) {
        LocalDate asOf = situation.asOf();
        LocalDate day = one.closeDate();
        return day != null && !day.isAfter(asOf) && day.isAfter(asOf.minusYears(1));
    }

    private static LocalDate closed(Opportunity one) {
        return Objects.requireNonNullElse(one.closeDate(), LocalDate.MIN);
    }

    private Open open(Opportunity one) {
        Double value = one.value();
        Double chance = one.probability();
        LocalDate close = one.closeDate();
        return new Open(
                one,
                value == null || chance == null ? null : Double.valueOf(value * chance),
                close != null && close.isBefore(situation.asOf()),
                one.deciders().stream()
                        .anyMatch(name -> situation.insight().contact(name).isPresent()),
                deciders(one));
    }

    private List<Decider> deciders(Opportunity one) {
        return situation.deciders().of(one).stream()
                .map(this::decider)
                .sorted(WEAKEST)
                .toList();
    }

    private Decider decider(ContactInsight contact) {
        return new Decider(
                contact,
                situation.thresholds().strong(contact.relationship().value()),
                contact.links().stream().anyMatch(LinkWorth::counts) || !noted(),
                lastContact(contact),
                register.next(contact.name()).map(Move::number).orElse(0));
    }

    /// Without any link in the workbook nobody knows who is linked to whom.
    private boolean noted() {
        return situation.portfolio().accounts().stream()
                .anyMatch(account -> !account.links().isEmpty());
    }

    private static @Nullable LocalDate lastContact(ContactInsight contact) {
        return contact.links().stream()
                .map(LinkWorth::link)
                .map(link -> link.lastContact())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static double known(@Nullable Double number, double otherwise) {
        return number == null ? otherwise : number;
    }
}
