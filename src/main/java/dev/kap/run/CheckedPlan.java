package dev.kap.run;

import dev.kap.intake.value.Spelling;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.TeamMember;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Wording;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An input that was read and figured, with all its problems, worst first.
record CheckedPlan(PortfolioPlan plan, List<Problem> problems) {

    CheckedPlan {
        problems = List.copyOf(problems);
    }

    /// The accounts of that name, ignoring case; all where no name is given.
    List<AccountPlan> chosen(List<String> names) {
        return plan.accounts().stream()
                .filter(account -> names.isEmpty() || names.stream().anyMatch(account.name()::equalsIgnoreCase))
                .toList();
    }

    /// The names that no account of the input has, not even one that an error cost.
    List<String> unknown(List<String> names) {
        return names.stream()
                .filter(name -> plan.accounts().stream().noneMatch(a -> a.name().equalsIgnoreCase(name)))
                .filter(name -> lost().stream().noneMatch(name::equalsIgnoreCase))
                .toList();
    }

    /// The names that none of us has.
    List<String> nobody(List<String> names) {
        return names.stream().filter(name -> colleague(name).isEmpty()).toList();
    }

    /// Whoever of us has that name, ignoring case.
    Optional<String> colleague(String name) {
        return colleagues().stream().filter(name.strip()::equalsIgnoreCase).findFirst();
    }

    private List<String> colleagues() {
        return plan.insight().portfolio().team().stream()
                .map(TeamMember::name)
                .distinct()
                .toList();
    }

    /// The accounts that were probably meant: whose name holds what was typed, or is spelled like it.
    private List<String> near(List<String> asked) {
        return near(asked, plan.accounts().stream().map(AccountPlan::name).toList());
    }

    private static List<String> near(List<String> asked, List<String> names) {
        Set<String> near = new LinkedHashSet<>();
        for (String name : asked) {
            String small = name.strip().toLowerCase(Locale.ROOT);
            names.stream()
                    .filter(known ->
                            !small.isEmpty() && known.toLowerCase(Locale.ROOT).contains(small))
                    .forEach(near::add);
            Spelling.nearest(name, names).ifPresent(near::add);
        }
        return List.copyOf(near);
    }

    boolean has(Severity severity) {
        return problems.stream().anyMatch(problem -> problem.severity() == severity);
    }

    /// Names of the accounts that an error cost, in the order of the problems.
    List<String> lost() {
        return lost(problems, plan.accounts().stream().map(AccountPlan::name).toList());
    }

    /// Names of the accounts that these errors cost, all but the sound ones.
    static List<String> lost(List<Problem> problems, List<String> sound) {
        Set<String> names = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .flatMap(problem -> Optional.ofNullable(problem.account()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        sound.forEach(names::remove);
        return List.copyOf(names);
    }

    Wording wording() {
        Portfolio portfolio = plan.insight().portfolio();
        return Wording.of(
                portfolio.settings().language(), portfolio.settings().text(Setting.CURRENCY), portfolio.asOf());
    }

    /// What a check says: which accounts can be made and which cannot.
    Outcome checked() {
        List<String> sound = plan.accounts().stream().map(AccountPlan::name).toList();
        return new Outcome(Optional.empty(), List.of(), sound, lost(), List.of(), problems, wording());
    }

    /// Nothing was made; whatever name of the order is wrong is answered with the right ones.
    Outcome nothingMade(RunRequest order) {
        List<String> unknown = unknown(order.accounts());
        List<String> nobody = nobody(order.people());
        return new Outcome(
                Optional.empty(),
                List.of(),
                List.of(),
                lost(),
                unknown,
                problems,
                wording(),
                new Outcome.Beside(
                        List.of(),
                        unknown.isEmpty() ? meant(nobody) : near(unknown),
                        Optional.empty(),
                        nobody,
                        Optional.empty()));
    }

    /// Whoever of us was probably meant; everybody where no name is near.
    private List<String> meant(List<String> nobody) {
        List<String> near = near(nobody, colleagues());
        return near.isEmpty() && !nobody.isEmpty() ? colleagues() : near;
    }

    /// The problems of two stages, worst first, within that in the order of the input.
    static List<Problem> worstFirst(List<Problem> first, List<Problem> then) {
        return Stream.concat(first.stream(), then.stream())
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
    }
}
