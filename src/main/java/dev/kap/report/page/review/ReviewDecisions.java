package dev.kap.report.page.review;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioReview.Decision;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.FirmNames;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the meeting has to decide: one question for all accounts and people it is open for, who answers for it and by
/// when.
///
/// @param question the same for all of them
/// @param cases whom it is open for and why, the most pressing first, and how many more there are
/// @param who one or two names, and how many more there are
/// @param by the first day of all of them
public record ReviewDecisions(String question, String cases, String who, String by) {

    /// So many letters have room in a line of the table.
    private static final int LINE = 80;
    private static final int NAMES = 2;

    /// All questions, the most pressing first.
    public static List<ReviewDecisions> of(ReviewFacts facts) {
        Map<Decision.Kind, List<Decision>> byKind = new EnumMap<>(Decision.Kind.class);
        facts.review()
                .decisions()
                .forEach(decision -> byKind.computeIfAbsent(decision.kind(), kind -> new ArrayList<>())
                        .add(decision));
        return byKind.entrySet().stream()
                .map(kind -> row(kind.getKey(), kind.getValue(), facts))
                .toList();
    }

    private static ReviewDecisions row(Decision.Kind kind, List<Decision> decisions, ReviewFacts facts) {
        String question = facts.said().text("decide." + key(kind));
        return new ReviewDecisions(
                question,
                cases(question, decisions, facts),
                who(decisions, facts),
                decisions.stream()
                        .map(Decision::by)
                        .min(Comparator.naturalOrder())
                        .map((LocalDate day) -> facts.said().shortDate(day))
                        .orElse(PrintFormat.UNKNOWN));
    }

    /// As many as have room in a line, and how many more there are.
    private static String cases(String question, List<Decision> decisions, ReviewFacts facts) {
        StringBuilder all = new StringBuilder(said(decisions.getFirst(), facts));
        int told = 1;
        while (told < decisions.size()) {
            String next = "; " + said(decisions.get(told), facts);
            if (question.length() + all.length() + next.length() > LINE) {
                break;
            }
            all.append(next);
            told++;
        }
        return told == decisions.size()
                ? all.toString()
                : all + " +" + facts.said().count(decisions.size() - (long) told);
    }

    /// The case in a few words, accounts without their legal form.
    private static String said(Decision decision, ReviewFacts facts) {
        FirmNames firms = facts.firms();
        Set<String> accounts =
                facts.portfolio().accounts().stream().map(AccountPlan::name).collect(Collectors.toSet());
        List<Arg> args = decision.what().args().stream()
                .map(arg -> arg instanceof Arg.Text(String text)
                        ? Arg.text(accounts.contains(text) ? firms.brief(text) : facts.person(text))
                        : arg)
                .toList();
        return facts.said().text(new Sentence("report." + caseKey(decision), args));
    }

    private static String caseKey(Decision decision) {
        String plain = "decide." + key(decision.kind()) + ".case";
        boolean never = decision.kind() == Decision.Kind.REVIEW_DUE
                && decision.what().args().size() == 1;
        return never ? plain + ".never" : plain;
    }

    private static String who(List<Decision> decisions, ReviewFacts facts) {
        List<String> owners = decisions.stream()
                .map(Decision::owner)
                .filter(owner -> !owner.isEmpty())
                .distinct()
                .map(facts::colleague)
                .toList();
        if (owners.isEmpty()) {
            return facts.said().text("review.nobody-yet");
        }
        String names = String.join(", ", owners.subList(0, Math.min(NAMES, owners.size())));
        return owners.size() <= NAMES ? names : names + " +" + facts.said().count(owners.size() - (long) NAMES);
    }

    private static String key(Decision.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
