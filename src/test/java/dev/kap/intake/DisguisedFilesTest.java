package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bears the name of a spreadsheet and is none: each kind with the remedy that helps. */
class DisguisedFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><meta"
                        + " charset=\"utf-8\"></head><body><table><tr><th>Account</th></tr></table></body></html>",
                "\n  <!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.0//EN\">\n<HTML><BODY></BODY></HTML>",
                "<table border=1><tr><td>Account</td></tr></table>",
                "<?xml version=\"1.0\"?><!-- by a CRM --><html"
                        + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"></html>",
                "MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html></html>"
            })
    void aWebPageIsToBeSavedAsAWorkbook(String page) throws IOException {
        assertThat(reasonFor("report.xls", page, StandardCharsets.UTF_8)).isEqualTo("web-page");
        assertThat(reasonFor("report.xlsx", page, StandardCharsets.UTF_16)).isEqualTo("web-page");
        assertThat(reasonFor("report.csv", page, StandardCharsets.UTF_8)).isEqualTo("web-page");
        assertThat(Book.ENGLISH.say(Book.reading(folder.resolve("report.xls"))
                        .problem("web-page")
                        .remedy()))
                .startsWith("Open it in Excel and save it as .xlsx");
    }

    @Test
    void excel2003XmlIsNamed() throws IOException {
        String xml = "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook"
                + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>";
        assertThat(reasonFor("accounts.xls", xml, StandardCharsets.UTF_8)).isEqualTo("excel-xml");
        assertThat(reasonFor("accounts.xml", xml, StandardCharsets.UTF_8)).isEqualTo("excel-xml");
        String bare = "<?xml version='1.0'?><ss:Workbook xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'/>";
        assertThat(reasonFor("bare.xls", bare, StandardCharsets.UTF_16LE)).isEqualTo("excel-xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {".pfile\u0001\u0000", "<## NASCA DRM FILE - VER1.00 ##>", "SCDSA002\u0000\u0001"})
    void aFileUnderRightsManagementIsNamed(String start) throws IOException {
        assertThat(reasonFor("accounts.xlsx", start + "0123456789", StandardCharsets.ISO_8859_1))
                .isEqualTo("rights-protected");
    }

    @Test
    void soIsAWorkbookThatHasNoKeyOfItsOwn() throws IOException {
        assertThat(reasonForEntry("EncryptedPackage")).isEqualTo("rights-protected");
        assertThat(reasonForEntry("\tDRMContent")).isEqualTo("rights-protected");
    }

    @Test
    void aTextThatSpeaksOfAPageIsATable() throws IOException {
        Path file =
                Book.csv(folder, "accounts.csv", "Account,Notes\nVossfeld,<html> is text\n", StandardCharsets.UTF_8);
        assertThat(Book.reading(file).accounts()).containsExactly("Vossfeld");
    }

    private String reasonForEntry(String entry) throws IOException {
        Path file = folder.resolve("protected.xls");
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            system.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            system.writeFilesystem(out);
        }
        return reason(file);
    }

    private String reasonFor(String name, String text, Charset charset) throws IOException {
        return reason(Book.csv(folder, name, text, charset));
    }

    private static String reason(Path file) {
        Book.Reading reading = Book.reading(file);
        assertThat(reading.checked().value()).isEmpty();
        return reading.checked().problems().getFirst().kind();
    }
}
