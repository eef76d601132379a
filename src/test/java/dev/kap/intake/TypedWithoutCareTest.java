package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that a figure should not rest on without somebody having looked again. */
class TypedWithoutCareTest {

    @TempDir
    Path folder;

    @Test
    void whatIsMarkedDoneBeforeItsDayIsSaid() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder")
                .sheet("Contacts", "Account|Contact\nAlder|Kim")
                .sheet(
                        "Actions",
                        "Account|Action|Due|Status\nAlder|Call|2026-11-23|done\nAlder|Meet|2026-11-22|done\n"
                                + "Alder|Write|2026-12-01|open\nAlder|Ask||done")
                .read();
        assertThat(reading.problems()).containsExactly("NOTE done-before-due Actions!D2");
    }

    @Test
    void aSentenceTypedAlikeThreeTimesInOneAccountIsNamedWithTheLastOfItsCells() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder\nBirch")
                .sheet(
                        "Contacts",
                        "Account|Contact|Evidence\nAlder|Kim|Knows us well.\nAlder|Lee|knows  us well.\n"
                                + "Alder|Max|Knows us well.\nBirch|Ned|Knows us well.\nBirch|Ona|good\n"
                                + "Birch|Pia|good\nBirch|Quin|good")
                .sheet(
                        "Reviews",
                        "Account|Date|Outcome\nBirch|2026-01-10|All agreed\nBirch|2026-04-10|All agreed\n"
                                + "Alder|2026-07-10|All agreed")
                .read();
        assertThat(reading.problems()).containsExactly("WARNING typed-alike Contacts!C4");
    }
}
