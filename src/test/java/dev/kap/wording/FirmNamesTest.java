package dev.kap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Rheintal Chemie AG, Rheintal Chemie",
        "Ostbahn Cargo GmbH & Co. KG, Ostbahn Cargo",
        "Oliveto Conserve S.p.A., Oliveto Conserve",
        "Łódzkie Magazyny Sp. z o.o., Łódzkie Magazyny",
        "Nordlys Pharma A/S, Nordlys Pharma",
        "Harrowgate Foods plc, Harrowgate Foods",
        "Portmarsh Terminals, Portmarsh Terminals",
        "AG, AG"
    })
    void theLegalFormIsLeftOut(String name, String bare) {
        assertThat(FirmNames.of(List.of(name)).of(name)).isEqualTo(bare);
    }

    @Test
    void whatWouldLookTheSameKeepsIt() {
        FirmNames names = FirmNames.of(List.of("Acme GmbH", "Acme AG", "Birch Ltd"));
        assertThat(names.of("Acme GmbH")).isEqualTo("Acme GmbH");
        assertThat(names.of("Birch Ltd")).isEqualTo("Birch");
    }

    @Test
    void theFirstWordIsEnoughWhereNoOtherNameBeginsWithIt() {
        FirmNames names =
                FirmNames.of(List.of("Nordlys Pharma A/S", "Nordlys Bank", "Kestrel Dairy Group", "The Mill"));
        assertThat(names.brief("Kestrel Dairy Group")).isEqualTo("Kestrel");
        assertThat(names.brief("Nordlys Pharma A/S")).isEqualTo("Nordlys Pharma");
        assertThat(names.brief("The Mill")).isEqualTo("The Mill");
    }
}
