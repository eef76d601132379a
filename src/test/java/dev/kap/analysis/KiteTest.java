package dev.kap.analysis;

import static dev.kap.analysis.Figures.acme;
import static dev.kap.portfolio.TieKind.KNOWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.kap.GivenAccount;
import dev.kap.insight.AccountInsight;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The kite of D. Krackhardt (Administrative Science Quarterly 35, 1990) with its published betweenness. */
class KiteTest {

    private static final List<String> TIES = List.of(
            "Andre-Beverley",
            "Andre-Carol",
            "Andre-Diane",
            "Andre-Fernando",
            "Beverley-Diane",
            "Beverley-Ed",
            "Beverley-Garth",
            "Carol-Diane",
            "Carol-Fernando",
            "Diane-Ed",
            "Diane-Fernando",
            "Diane-Garth",
            "Ed-Garth",
            "Fernando-Garth",
            "Fernando-Heather",
            "Garth-Heather",
            "Heather-Ike",
            "Ike-Jane");

    private static final Map<String, Double> PUBLISHED = Map.of(
            "Andre",
            0.8333,
            "Beverley",
            0.8333,
            "Carol",
            0.0,
            "Diane",
            3.6667,
            "Ed",
            0.0,
            "Fernando",
            8.3333,
            "Garth",
            8.3333,
            "Heather",
            14.0,
            "Ike",
            8.0,
            "Jane",
            0.0);

    private final AccountInsight kite = acme(KiteTest::kite);

    private static void kite(GivenAccount account) {
        PUBLISHED.keySet().forEach(account::contact);
        TIES.forEach(tie -> account.tie(tie.split("-")[0], KNOWS, tie.split("-")[1]));
    }

    @Test
    void betweennessIsThePublishedOne() {
        assertThat(kite.contacts())
                .allSatisfy(contact -> assertThat(contact.betweenness())
                        .as(contact.name())
                        .isCloseTo(PUBLISHED.get(contact.name()), offset(0.0001)));
    }

    @Test
    void theQuietInfluencerIsHeatherAndNotTheHub() {
        assertThat(kite.structure().centralPeople()).containsExactly("Heather", "Fernando", "Garth");
    }
}
