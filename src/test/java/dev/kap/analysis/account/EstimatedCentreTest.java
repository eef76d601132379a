package dev.kap.analysis.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.insight.Team;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.TieKind;
import dev.kap.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatedCentreTest {

    @ParameterizedTest
    @CsvSource({"RING,1000,false", "RING,12000,true", "CHAIN,12000,false"})
    void anAccountOfTooManyTiesSaysThatItsCentreIsEstimated(String form, int people, boolean said) {
        Portfolio portfolio = Given.acme(acme -> tie(acme, people, form.equals("RING")));
        Optional<Problem> problem = EstimatedCentre.of(
                portfolio.accounts().getFirst(), portfolio, Team.of(List.of(), _ -> Optional.<Level>empty()));
        assertThat(problem.map(Problem::kind))
                .isEqualTo(said ? Optional.of("betweenness-estimated") : Optional.empty());
    }

    private static void tie(GivenAccount acme, int people, boolean closed) {
        IntStream.range(0, people).forEach(i -> acme.contact("Person " + i));
        IntStream.range(1, people).forEach(i -> acme.tie("Person " + (i - 1), TieKind.PEER, "Person " + i));
        if (closed) {
            acme.tie("Person " + (people - 1), TieKind.PEER, "Person 0");
        }
    }
}
