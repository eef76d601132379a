package dev.kap.analysis.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JobTitlesTest {

    static Stream<String> titles() {
        return Arrays.stream("""
            Assistant to the CEO | SPECIALIST
            Executive Assistant | SPECIALIST
            Assistentin der Geschäftsführung | SPECIALIST
            Assistante de direction | SPECIALIST
            Asistente de dirección | SPECIALIST
            Chief Information Security Officer | C_LEVEL
            CFO, EMEA | C_LEVEL
            Member of the Board | C_LEVEL
            Managing Director | C_LEVEL
            Chief Sales & Marketing Officer | C_LEVEL
            Vertriebsassistenz | SPECIALIST
            Gescha\u0308ftsfu\u0308hrer | C_LEVEL
            President | C_LEVEL
            Vice President Sales | DIRECTOR
            Vice-President | DIRECTOR
            Geschäftsführerin | C_LEVEL
            Mitglied des Vorstands | C_LEVEL
            Vorstand Finanzen | C_LEVEL
            Directrice générale | C_LEVEL
            Director General | C_LEVEL
            SVP Operations | DIRECTOR
            General Manager | DIRECTOR
            Director of IT | DIRECTOR
            Bereichsleiter Produktion | DIRECTOR
            Directeur des achats | DIRECTOR
            Directora de compras | DIRECTOR
            Head of Procurement | HEAD
            Senior Manager | HEAD
            Leiter Einkauf | HEAD
            Einkaufsleiterin | HEAD
            Chef de service | HEAD
            Jefa de compras | HEAD
            Product Manager | MANAGER
            Team Leader | MANAGER
            Teamleiter Montage | MANAGER
            Chef de projet | MANAGER
            Responsable qualité | MANAGER
            Gerente de planta | MANAGER
            Business Analyst | SPECIALIST
            Einkäufer | SPECIALIST
            Acheteuse | SPECIALIST
            Ingeniera | SPECIALIST
            Boarding school poet | -
            Poet | -
             | -\
            """.split("\n"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void theFirstWordOfTheTableThatMatchesDecides(String line) {
        String[] parts = line.split(" \\| ");

        assertThat(JobTitles.level(parts[0]).map(Enum::name).orElse("-"))
                .as(parts[0])
                .isEqualTo(parts[1]);
    }
}
