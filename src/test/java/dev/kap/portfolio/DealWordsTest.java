package dev.kap.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DealWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Won",
                "Closed Won",
                "closedwon",
                "3 - won",
                "Closed Won (Sales Pipeline)",
                "Geschlossen - gewonnen",
                "Gewonnen",
                "Gagné",
                "Gagnée",
                "Ganado",
                "Vinto",
                "Ganho",
                "Vunnen",
                "Vundet",
                "Vunnet",
                "Wygrana"
            })
    void won(String stage) {
        assertThat(DealWords.end(stage)).contains(DealStatus.WON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lost",
                "Closed Lost",
                "closedlost",
                "4 - lost",
                "Closed",
                "Canceled",
                "Verloren",
                "Geschlossen - verloren",
                "Perdu",
                "Perdido",
                "Perso",
                "Förlorad",
                "Tabt",
                "Tapt",
                "Przegrana",
                "Fermé",
                "Won/Lost: lost"
            })
    void lost(String stage) {
        assertThat(DealWords.end(stage)).contains(DealStatus.LOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "Proposal", "Closing", "Not won yet", "Won't decide before May", "Noch nicht gewonnen",
                "Angebot", "Negotiation", "Contract Sent (Sales Pipeline)", "Wonder", "Abschluss", "Nicht abgeschlossen"
            })
    void open(String stage) {
        assertThat(DealWords.end(stage)).isEqualTo(Optional.empty());
    }
}
