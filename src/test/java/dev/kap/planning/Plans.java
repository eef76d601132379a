package dev.kap.planning;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What the tests of this package share. */
public final class Plans {

    private Plans() {}

    public static PortfolioPlan all(Given given) {
        return Planning.of(Insights.of(given.build())).value();
    }

    /** The plan of the first account. */
    public static AccountPlan first(Given given) {
        return all(given).accounts().getFirst();
    }

    public static AccountPlan acme(Consumer<GivenAccount> details) {
        return first(Given.portfolio().account("Acme", details));
    }

    public static String say(Sentence sentence) {
        // Without the no-break space inside dates and amounts.
        return Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF).say(sentence).replace('\u00a0', ' ');
    }

    public static List<String> say(List<Sentence> sentences) {
        return sentences.stream().map(Plans::say).toList();
    }

    static List<String> rows(List<dev.kap.portfolio.Origin> rows) {
        return rows.stream().map(row -> row.sheet() + " " + row.row()).toList();
    }
}
