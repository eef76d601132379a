package dev.kap.run;

import dev.kap.planning.AccountPlan;
import dev.kap.report.AnnualPlan;
import dev.kap.report.Document;
import dev.kap.report.PageNumbers;
import dev.kap.report.Templates;
import dev.kap.report.pdf.PdfWriter;
import dev.kap.report.word.WordWriter;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Writes the documents of one account into a result folder; one instance serves all accounts of a run.
final class AccountDocuments {

    private final Judged judged;
    private final Templates templates;
    private final Theme theme;
    private final Wording wording;
    private final PdfWriter pdf;
    private final WordWriter word;

    AccountDocuments(Judged judged, Templates templates, Theme theme, byte[] reference) throws IOException {
        this.judged = judged;
        this.templates = templates;
        this.theme = theme;
        this.wording = judged.wording();
        this.pdf = new PdfWriter(theme);
        this.word = new WordWriter(theme, reference);
    }

    /// Writes what is asked for and tells the number of pages of each document, by file name.
    Map<String, Integer> write(AccountPlan plan, Set<Format> formats, ResultFolder folder) throws IOException {
        Map<String, Integer> pages = new TreeMap<>();
        Document document = AnnualPlan.of(plan, judged.plan(), judged.problems(), templates, theme, wording);
        String name = "accounts/" + plan.insight().slug() + "/annual-plan";
        PageNumbers numbers;
        try (OutputStream out = formats.contains(Format.PDF)
                ? folder.open(name + ".pdf")
                // Word prints the page numbers that the PDF layout finds, even where no PDF is asked for.
                : OutputStream.nullOutputStream()) {
            numbers = pdf.write(document, out);
        }
        if (formats.contains(Format.PDF)) {
            pages.put("annual-plan.pdf", numbers.pages());
        }
        if (formats.contains(Format.DOCX)) {
            try (OutputStream out = folder.open(name + ".docx")) {
                word.write(document, numbers, out);
            }
        }
        return pages;
    }
}
