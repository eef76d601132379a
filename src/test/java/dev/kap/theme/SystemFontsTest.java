package dev.kap.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemFontsTest {

    @ParameterizedTest
    @CsvSource({
        "DejaVuSans.ttf, DejaVuSans-Bold.ttf",
        "NotoSansArabic-Regular.ttf, NotoSansArabic-Bold.ttf",
        "arial.ttf, arialbd.ttf",
        "segoeui.ttf, segoeuib.ttf",
        "Arial.ttf, Arial Bold.ttf"
    })
    void boldTextAsksTheBoldFaceBesideThePlainOneFirst(String plain, String bold, @TempDir Path folder)
            throws IOException {
        Path file = Files.createFile(folder.resolve(plain));
        assertThat(SystemFonts.faces(file, true)).containsExactly(file);
        Path boldFile = Files.createFile(folder.resolve(bold));
        assertThat(SystemFonts.faces(file, true)).containsExactly(boldFile, file);
        assertThat(SystemFonts.faces(file, false)).containsExactly(file);
    }
}
