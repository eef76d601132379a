package dev.kap.report.pdf;

import static dev.kap.report.word.SampleDocument.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.document.Block;
import dev.kap.document.Document;
import dev.kap.report.word.SampleDocument;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds every block and inline to PDF/UA-1 with veraPDF. */
class PdfUaTest {

    @Test
    void everyBlockAndInlinePasses() throws Exception {
        assertThat(failures(SampleDocument.document())).isEmpty();
    }

    @Test
    void passesInGermanWithALogo(@TempDir Path folder) throws Exception {
        Path logo = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(200, 40, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
        Document.Cover c = SampleDocument.cover();
        Document.Cover cover = new Document.Cover(
                c.company(),
                c.kind(),
                c.title(),
                c.promise(),
                c.motif(),
                c.motifAlt(),
                c.facts(),
                c.confidential(),
                logo,
                true);
        Document german = SampleDocument.document(Locale.GERMAN);
        assertThat(failures(new Document(german.meta(), cover, german.sections())))
                .isEmpty();
    }

    @Test
    void passesWithCharactersOfOtherFontsAndOfNone() throws Exception {
        Block block = paragraph("Ελένη, 株式会社, ▲ ▼, שלום, العربية, \uD83D\uDE00, \uDBFF\uDFFD");
        assertThat(failures(Printed.document(Printed.section("only", "Ąžuolas Łukasz", List.of(block)))))
                .isEmpty();
    }

    @Test
    void passesWithAHeadingOfLevelThreeFirst() throws Exception {
        Document document = Printed.document(Printed.section(
                "only",
                "Headline",
                List.of(new Block.SubHeading(3, "Three"), paragraph("a"), new Block.SubHeading(2, "Two"))));
        assertThat(failures(document)).isEmpty();
    }

    private static List<String> failures(Document document) throws Exception {
        return PdfUa.failures(Printed.of(document).bytes());
    }
}
