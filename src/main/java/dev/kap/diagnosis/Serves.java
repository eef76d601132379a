package dev.kap.diagnosis;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Objective;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What column Serves of an objective names: diagnostics by number, opportunities, aims.
public final class Serves {

    /// "8", "Q8", "no. 8", "question 8", "Frage 8".
    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:q|no\\.?|nr\\.?|#|question|diagnostic|frage)?\\s*(\\d{1,2})");

    private Serves() {}

    /// The numbers of the diagnostics named.
    public static Set<Integer> numbers(Objective objective) {
        return parts(objective)
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the cell is empty or names a question, an opportunity, a trouble or an aim that there is.
    public static boolean matches(Objective objective, AccountInsight account, PortfolioInsight portfolio) {
        return objective.serves().isBlank() || new Relevance(account, portfolio).named(objective);
    }

    /// The cell as a whole and its parts: a name may itself hold a comma.
    static Stream<String> parts(Objective objective) {
        return Stream.concat(
                        Stream.of(objective.serves()),
                        Stream.of(objective.serves().split("[,;/]")))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }
}
