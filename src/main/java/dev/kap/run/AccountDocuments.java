package dev.kap.run;

import dev.kap.planning.AccountPlan;
import dev.kap.planning.PortfolioPlan;
import dev.kap.portfolio.Origin;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.report.AnnualPlan;
import dev.kap.report.Document;
import dev.kap.report.PageNumbers;
import dev.kap.report.ReviewDocument;
import dev.kap.report.Templates;
import dev.kap.report.pdf.GlyphCoverage;
import dev.kap.report.pdf.PdfWriter;
import dev.kap.report.word.WordWriter;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes the documents into a result folder; one instance serves all accounts of a run.
final class AccountDocuments {

    /// The folder with a folder for each account.
    static final String ACCOUNTS = "accounts";

    /// The name of the portfolio review, without its ending.
    static final String REVIEW = "portfolio-review";

    private final Judged judged;
    private final Templates templates;
    private final Theme theme;
    private final Wording wording;
    private final GlyphCoverage glyphs;
    private final PdfWriter pdf;
    private final WordWriter word;

    AccountDocuments(Judged judged, Templates templates, Theme theme, byte[] reference) throws IOException {
        this.judged = judged;
        this.templates = templates;
        this.theme = theme;
        this.wording = judged.wording();
        this.glyphs = new GlyphCoverage();
        this.pdf = new PdfWriter(theme, glyphs);
        this.word = new WordWriter(theme, reference);
    }

    /// What was written for one account.
    ///
    /// @param pages number of pages of each document, by file name
    /// @param problems what came up only in the writing
    record Written(Map<String, Integer> pages, List<Problem> problems) {}

    /// Writes what is asked for.
    Written write(AccountPlan plan, Set<Format> formats, ResultFolder folder) throws IOException {
        Document first = document(plan, List.of());
        List<Problem> unprintable = unprintable(plan, first);
        Document document = unprintable.isEmpty() ? first : document(plan, unprintable);
        String folderName = ACCOUNTS + "/" + plan.insight().slug() + "/";
        return new Written(write(document, folderName, "annual-plan", formats, folder), unprintable);
    }

    /// Writes the portfolio review of all accounts.
    Map<String, Integer> writeReview(PortfolioPlan portfolio, Set<Format> formats, ResultFolder folder)
            throws IOException {
        Document document = ReviewDocument.of(portfolio, templates, theme, wording);
        return write(document, "", REVIEW, formats, folder);
    }

    private Map<String, Integer> write(
            Document document, String folderName, String file, Set<Format> formats, ResultFolder folder)
            throws IOException {
        String name = folderName + file;
        Map<String, Integer> pages = new TreeMap<>();
        PageNumbers numbers;
        try (OutputStream out = formats.contains(Format.PDF)
                ? folder.open(name + ".pdf")
                // Word prints the page numbers that the PDF layout finds, even where no PDF is asked for.
                : OutputStream.nullOutputStream()) {
            numbers = pdf.write(document, out);
        }
        if (formats.contains(Format.PDF)) {
            pages.put(file + ".pdf", numbers.pages());
        }
        if (formats.contains(Format.DOCX)) {
            try (OutputStream out = folder.open(name + ".docx")) {
                word.write(document, numbers, out);
            }
        }
        return pages;
    }

    private Document document(AccountPlan plan, List<Problem> more) {
        List<Problem> problems = Judged.worstFirst(judged.problems(), more);
        return AnnualPlan.of(plan, judged.plan(), problems, templates, theme, wording);
    }

    /// Warnings that name the characters which neither our font nor one of the machine has, and the letters that only
    /// Word joins.
    private List<Problem> unprintable(AccountPlan plan, Document document) {
        // A record prints all its texts: no walk through the document finds more of them.
        String text = document.toString();
        List<Problem> problems = new ArrayList<>();
        named(plan, "unjoined", glyphs.unjoined(text)).ifPresent(problems::add);
        named(plan, "no-glyph", glyphs.missingGlyphs(text)).ifPresent(problems::add);
        return problems;
    }

    private static Optional<Problem> named(AccountPlan plan, String key, Set<Integer> points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        String characters = points.stream()
                .map(point -> String.format(Locale.ROOT, "U+%04X", point))
                .collect(Collectors.joining(", "));
        Origin origin = plan.insight().account().profile().origin();
        return Optional.of(Problem.of(
                Severity.WARNING, key, origin.place(), characters, Arg.text(plan.name()), Arg.count(points.size())));
    }
}
