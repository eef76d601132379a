package dev.kap.run;

import dev.kap.document.Document;
import dev.kap.document.PageNumbers;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.report.lock.Password;
import dev.kap.report.pdf.GlyphCoverage;
import dev.kap.report.pdf.PdfWriter;
import dev.kap.report.word.WordWriter;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/// Writes documents into a result folder, in the formats that were asked for; one instance serves a whole run.
final class PageFiles {

    private final Set<Format> formats;
    private final GlyphCoverage glyphs;
    private final PdfWriter pdf;
    private final WordWriter word;
    private final Progress progress;

    /// @param reference the Word file that gives styles
    PageFiles(Set<Format> formats, Theme theme, byte[] reference, Optional<Password> password, Progress progress)
            throws IOException {
        this.formats = formats;
        this.glyphs = new GlyphCoverage();
        this.pdf = new PdfWriter(theme, glyphs, password);
        this.word = new WordWriter(theme, reference);
        this.progress = progress;
    }

    /// A document to be written.
    ///
    /// @param of whose it is
    /// @param name its path in the result, without ending
    record Task(String of, Place place, String name, ResultFolder folder) {

        private String file() {
            return name.substring(name.lastIndexOf('/') + 1);
        }

        private Problem problem(Severity severity, String kind, String value) {
            return Problem.of(severity, kind, place, value, Arg.text(of));
        }
    }

    /// Which letters can be printed.
    GlyphCoverage glyphs() {
        return glyphs;
    }

    /// Makes documents that keep to a number of pages.
    Fitting fitting() {
        return new Fitting(pdf);
    }

    /// Writes what is asked for. A figure that fails is left out, a Word file that fails too; each is a problem.
    ///
    /// @param document given the figures to leave out and a list for what came up in the making
    Written write(Task task, BiFunction<Set<String>, List<Problem>, Document> document) throws IOException {
        List<Problem> leftOut = new ArrayList<>();
        return WithoutFigures.of(
                without -> {
                    List<Problem> problems = new ArrayList<>(leftOut);
                    Document made = document.apply(without, problems);
                    return new Written(write(made, task, problems), problems);
                },
                failure -> {
                    progress.failed(failure);
                    leftOut.add(task.problem(Severity.WARNING, "figure-failed", failure.figure()));
                });
    }

    /// Writes a document as it is.
    ///
    /// @param problems takes what came up
    /// @return the number of its pages by file
    Map<String, Integer> write(Document document, Task task, List<Problem> problems) throws IOException {
        String pdfName = task.name() + ".pdf";
        ResultFolder folder = task.folder();
        // What a first try without success has begun.
        folder.discard(pdfName);
        folder.discard(task.name() + ".docx");
        Map<String, Integer> pages = new TreeMap<>();
        PageNumbers numbers;
        try (OutputStream out = formats.contains(Format.PDF)
                ? folder.open(pdfName)
                // Word prints the page numbers that the PDF layout finds, even where no PDF is asked for.
                : OutputStream.nullOutputStream()) {
            numbers = pdf.write(document, out);
        }
        if (formats.contains(Format.PDF)) {
            pages.put(task.file() + ".pdf", numbers.pages());
        }
        if (formats.contains(Format.DOCX)) {
            writeWord(document, numbers, task, problems);
        }
        return pages;
    }

    private void writeWord(Document document, PageNumbers numbers, Task task, List<Problem> problems)
            throws IOException {
        String name = task.name() + ".docx";
        Contained.Work<String> work = () -> {
            try (OutputStream out = task.folder().open(name)) {
                word.write(document, numbers, out);
            }
            return name;
        };
        Optional<String> written = Contained.of(work, fault -> {
            progress.failed(fault);
            problems.add(task.problem(Severity.ERROR, Outcome.DOCUMENT_FAILED, name));
        });
        if (written.isEmpty()) {
            task.folder().discard(name);
        }
    }
}
