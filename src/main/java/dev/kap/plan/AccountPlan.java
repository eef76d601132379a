package dev.kap.plan;

import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.insight.AccountInsight;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything known and planned for one account: what the documents and results.json show.
///
/// @param aims one for each present contact, in the order of the input
/// @param register all that is to be done, was done or refused
/// @param risks the gravest first
/// @param coveredInfluenceAtDay90 covered influence if every move of the 90 days reaches its point; null where unknown
/// @param coveredInfluenceAtTarget covered influence if every aim is reached; null where unknown
/// @param agenda what else is to be settled, asked and done
public record AccountPlan(
        AccountInsight insight,
        AccountDiagnosis diagnosis,
        List<ContactTarget> aims,
        Register register,
        List<Risk> risks,
        @Nullable Double coveredInfluenceAtDay90,
        @Nullable Double coveredInfluenceAtTarget,
        PlanDetails agenda) {

    public AccountPlan {
        aims = List.copyOf(aims);
        risks = List.copyOf(risks);
    }

    /// The same plan of what shows only some of the account.
    public AccountPlan of(AccountInsight some) {
        return new AccountPlan(
                some, diagnosis, aims, register, risks, coveredInfluenceAtDay90, coveredInfluenceAtTarget, agenda);
    }

    /// The moves that are overdue or due in the 90 days, by number.
    public List<Move> plan90() {
        return register.ninetyDays();
    }

    /// The moves that belong to the headline: one with each whom it names, of its rule where there is one; where it
    /// names nobody, those of its rule.
    public List<Move> firstMoves() {
        Headline headline = agenda.headline();
        Stream<Move> first = headline.people().isEmpty()
                ? ofHeadline(headline).filter(move -> move.contact() == null)
                : headline.people().stream()
                        .flatMap(name -> Stream.concat(
                                        ofHeadline(headline).filter(move -> move.isFor(name)),
                                        register.next(name).stream())
                                .filter(move -> move.day().isPresent())
                                .limit(1));
        return first.filter(move -> move.day().isPresent()).distinct().toList();
    }

    private Stream<Move> ofHeadline(Headline headline) {
        return headline.rule().moves().flatMap(rule -> register.open().stream().filter(move -> move.rule() == rule));
    }

    /// The account's name.
    public String name() {
        return insight.name();
    }

    /// The aim of the present contact of that name.
    public Optional<ContactTarget> aim(String contact) {
        return aims.stream().filter(a -> a.contact().name().equals(contact)).findFirst();
    }

    /// The aims that have a priority above 0, greatest first, then by name.
    public List<ContactTarget> byPriority() {
        return aims.stream()
                .filter(a -> a.priority() != null && a.priority() > 0)
                .sorted(Comparator.comparingDouble((ContactTarget a) -> a.priority() == null ? 0 : -a.priority())
                        .thenComparing(a -> a.contact().name()))
                .toList();
    }
}
