package dev.kap.analysis.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopTitlesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CEO",
                "Chief Executive",
                "Chief executive officer",
                "Managing Director",
                "Owner",
                "Chairwoman",
                "President & CEO",
                "Co-founder",
                "Geschäftsführerin",
                "Kaufmännischer Geschäftsführer",
                "Inhaber",
                "Vorstandsvorsitzender",
                "PDG",
                "Directrice générale",
                "Presidenta",
                "Amministratore delegato"
            })
    void theFirstPlaceIsKnown(String title) {
        assertThat(TopTitles.first(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CFO",
                "Chief Financial Officer",
                "Vice President",
                "Vice-president sales",
                "Product Owner",
                "Process owner",
                "Assistant to the CEO",
                "Assistentin der Geschäftsführung",
                "Chief of Staff to the CEO",
                "Director",
                "Vice Chair",
                "Ownership analyst",
                "Assistent des Geschäftsführers"
            })
    void anybodyElseHasABoss(String title) {
        assertThat(TopTitles.first(title)).isFalse();
    }
}
