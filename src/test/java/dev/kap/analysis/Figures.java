package dev.kap.analysis;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Departure;
import java.util.function.Consumer;
import org.assertj.core.data.Offset;

/** What the tests of this package share. */
public final class Figures {

    /** Tenths do not add up exactly. */
    public static final Offset<Double> EXACT = Offset.offset(1e-9);

    private Figures() {}

    public static AccountInsight acme(Consumer<GivenAccount> acme) {
        return insight(Given.portfolio().account("Acme", acme));
    }

    public static AccountInsight insight(Given given) {
        return Analysis.of(given.build()).value().accounts().getFirst();
    }

    public static ContactInsight contact(AccountInsight account, String name) {
        return account.contact(name).orElseThrow();
    }

    public static Departure departure(AccountInsight account, String person) {
        return account.dependence().departures().stream()
                .filter(departure -> departure.person().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
