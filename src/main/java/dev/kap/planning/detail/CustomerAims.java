package dev.kap.planning.detail;

import dev.kap.insight.NameOrder;
import dev.kap.plan.CustomerAim;
import dev.kap.plan.Move;
import dev.kap.plan.PainPoint;
import dev.kap.plan.Register;
import dev.kap.plan.Trigger;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Opportunity;
import dev.kap.wording.Arg;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the customer wants, each aim with the objective, the opportunity and the move of ours that serve it.
public record CustomerAims(Account account, Register register, List<PainPoint> pains) {

    private static final int LETTERS = 5;
    private static final int ALIKE = 2;

    /// The aims of that account in the order they are typed.
    public static List<CustomerAim> of(PlanningContext situation, Register register) {
        CustomerAims aims = new CustomerAims(situation.insight().account(), register, PainPoints.of(situation));
        return Arrays.stream(aims.account.profile().remarks().aims().split("[;\\n]"))
                .map(aim -> aim.strip().replaceFirst("\\.$", ""))
                .filter(aim -> !aim.isEmpty())
                .map(aims::served)
                .toList();
    }

    private CustomerAim served(String aim) {
        String objective = account.objectives().stream()
                .filter(goal -> serves(goal, aim))
                .map(Objective::text)
                .findFirst()
                .orElse("");
        String opportunity = account.openOpportunities().stream()
                .map(Opportunity::name)
                .filter(name -> alike(name, aim) || (!objective.isEmpty() && alike(name, objective)))
                .findFirst()
                .orElse("");
        int move = serving(objective)
                .or(() -> register.open().stream()
                        .filter(one -> alike(words(one), aim))
                        .findFirst())
                .map(Move::number)
                .or(() -> relieving(aim))
                .orElse(0);
        return new CustomerAim(aim, objective, opportunity, move);
    }

    /// The first open move behind that goal.
    private Optional<Move> serving(String objective) {
        return register.open().stream()
                .filter(move -> move.rule() == Trigger.OBJECTIVE
                        && move.trigger().args().contains(Arg.text(objective)))
                .findFirst();
    }

    /// The first open move with somebody whose trouble is what the aim would end.
    private Optional<Integer> relieving(String aim) {
        return pains.stream()
                .filter(pain -> shared(pain.text(), aim) >= ALIKE)
                .flatMap(pain -> register.next(pain.contact()).stream())
                .map(Move::number)
                .findFirst();
    }

    /// The goal names the aim in column Serves, or is about the same things.
    private static boolean serves(Objective goal, String aim) {
        String named = NameOrder.folded(goal.serves());
        String wanted = NameOrder.folded(aim);
        boolean same = named.length() >= LETTERS && (named.contains(wanted) || wanted.contains(named));
        return same || alike(goal.serves(), aim) || alike(goal.text(), aim);
    }

    private static String words(Move move) {
        return move.action().args().stream()
                .filter(Arg.Text.class::isInstance)
                .map(Arg.Text.class::cast)
                .map(Arg.Text::text)
                .collect(Collectors.joining(" "));
    }

    /// Whether two texts share two words of some length, or all of one that has fewer.
    private static boolean alike(String one, String other) {
        int shared = shared(one, other);
        return shared > 0 && shared >= Math.min(ALIKE, words(one).size());
    }

    private static int shared(String one, String other) {
        Set<String> shared = new HashSet<>(words(one));
        shared.retainAll(words(other));
        return shared.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NameOrder.folded(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= LETTERS)
                .collect(Collectors.toSet());
    }
}
