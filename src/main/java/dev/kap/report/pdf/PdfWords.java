package dev.kap.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// The words that a PDF shows, for whoever looks for a name in it.
public final class PdfWords {

    private PdfWords() {}

    /// Its text, page after page; the blanks in it are guessed from the places of the letters. Empty where the file is
    /// locked, damaged or no PDF.
    public static Optional<String> of(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (PdfReader reader = new PdfReader(bytes)) {
            PdfTextExtractor text = new PdfTextExtractor(reader);
            StringBuilder words = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                words.append(text.getTextFromPage(page)).append('\n');
            }
            return Optional.of(words.toString());
        } catch (IOException
                | ExceptionConverter
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException unreadable) {
            // What others wrote may be anything; it is named as not searched.
            return Optional.empty();
        }
    }
}
