package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.intake.Intake;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.TeamMember;
import dev.kap.report.pdf.PdfUa;
import dev.kap.report.word.WordSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody gets who asks what is held about them. */
class AboutCommandTest {

    private static final Path SAMPLE = Path.of("samples/portfolio.xlsx");

    @TempDir
    private Path folder;

    @Test
    void theDocumentHoldsEveryCellOfThePersonAndNobodyElse() throws Exception {
        Portfolio portfolio = Intake.read(List.of(SAMPLE), Optional.empty(), Kap.CLOCK)
                .value()
                .orElseThrow();
        Account account = portfolio.accounts().getFirst();
        Contact contact = account.contacts().stream()
                .filter(one -> one.rating().stance() != null
                        && !one.rating().evidence().isEmpty()
                        && account.links().stream()
                                .anyMatch(link -> link.contact().equals(one.name())))
                .findFirst()
                .orElseThrow();
        Kap.Result result = about("--contact", contact.name(), "--account", account.name());
        assertThat(result.exit()).as(result.err()).isZero();
        byte[] pdf = Files.readAllBytes(only(".pdf"));
        assertThat(PdfUa.failures(pdf)).isEmpty();
        try (WordSchema schema = new WordSchema()) {
            assertThat(schema.problems(Files.readAllBytes(only(".docx"))))
                    .singleElement()
                    .asString()
                    .startsWith("checked ");
        }
        String text = text(pdf);
        assertThat(text)
                .contains("Contacts!", contact.identity().email(), "Stance", "Influence", "Nurture")
                .contains("Links!", "Key account plan");
        assertThat(text.replaceAll("\\s+", " "))
                .contains(contact.rating().evidence().replaceAll("\\s+", " "));
        assertThat(Stream.concat(
                        account.contacts().stream()
                                .filter(one -> one != contact)
                                .map(Contact::name),
                        portfolio.team().stream().map(TeamMember::name)))
                .allSatisfy(name -> assertThat(text.replaceAll("\\s+", " ")).doesNotContain(name));
        assertThat(text).doesNotContain("€", "EUR");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(1, 3);
        }
    }

    @Test
    void whoIsNotThereIsAnsweredWithWhoIs() {
        Kap.Result wrong = about("--contact", "Nobodyish");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("no contact Nobodyish. Perhaps one of these: ");
        assertThat(about("--contact", "X", "--account", "Nowhere").err()).contains("no account Nowhere");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        String name = Intake.read(List.of(SAMPLE), Optional.empty(), Kap.CLOCK)
                .value()
                .orElseThrow()
                .accounts()
                .getFirst()
                .contacts()
                .getFirst()
                .name();
        assertThat(about("--contact", name).exit()).isZero();
        byte[] before = Files.readAllBytes(only(".pdf"));
        assertThat(about("--contact", name).exit()).isNotZero();
        assertThat(Files.readAllBytes(only(".pdf"))).isEqualTo(before);
    }

    private Kap.Result about(String... more) {
        return Kap.run(Stream.concat(Stream.of("about", SAMPLE.toString(), "--out", folder.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private Path only(String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
