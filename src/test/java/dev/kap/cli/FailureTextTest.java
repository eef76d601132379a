package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FailureTextTest {

    private static final FailureText ENGLISH =
            new FailureText(Failures.ENGLISH, Sentence.of("cli.less"), Sentence.of("cli.other-folder"), "cli.bug");

    private static final FailureText GERMAN = FailureText.inWindow(Wording.of(Locale.GERMAN, "EUR", LocalDate.EPOCH));

    @Test
    void aCommandSpeaksEnglishAndNamesItsOptions() {
        assertThat(ENGLISH.of(new AccessDeniedException("/out")))
                .isEqualTo("kap: not allowed to write /out. Choose another folder with --out.");
        assertThat(ENGLISH.of(new FileSystemException("/out", null, "No space left on device.")))
                .isEqualTo("kap: cannot write /out: No space left on device. Choose another folder with --out.");
        assertThat(ENGLISH.of(new IOException(" ")))
                .isEqualTo("kap: cannot write: the machine does not say why. Choose another folder with --out.");
        assertThat(ENGLISH.of(new IllegalStateException("of a customer")))
                .isEqualTo("kap: the program failed (IllegalStateException). This is a bug: run again with -v and send"
                        + " us what it prints, without customers' names.");
    }

    @Test
    void theWindowSpeaksTheLanguageOfTheDesktopAndNamesNoOptionThatItDoesNotHave() {
        assertThat(GERMAN.of(new NoSuchFileException("/out")))
                .isEqualTo("kap: /out kann nicht geschrieben werden: einen solchen Ordner gibt es nicht, und dort lässt"
                        + " sich keiner anlegen. Legen Sie die Arbeitsmappe in einen Ordner, in den Sie schreiben"
                        + " dürfen.");
        assertThat(GERMAN.of(new IOException()))
                .startsWith("kap: Es kann nicht geschrieben werden: das System sagt nicht, warum.");
        assertThat(GERMAN.of(new OutOfMemoryError())).contains("MB Speicher reichen nicht", "auf mehrere verteilen");
        assertThat(GERMAN.of(new StackOverflowError())).contains("zu tief verschachtelt");
        assertThat(GERMAN.of(new NoClassDefFoundError())).contains("gescheitert (NoClassDefFoundError)", "kap plan -v");
    }
}
