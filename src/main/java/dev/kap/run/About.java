package dev.kap.run;

import dev.kap.analysis.Slugs;
import dev.kap.document.Document;
import dev.kap.document.PageNumbers;
import dev.kap.intake.Intake;
import dev.kap.intake.StoredRow;
import dev.kap.intake.value.Spelling;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.report.AboutDocument;
import dev.kap.report.AnnualPlan;
import dev.kap.report.KeyAccountsDocument;
import dev.kap.report.ReviewDocument;
import dev.kap.report.Templates;
import dev.kap.report.lock.OfficeLock;
import dev.kap.report.page.about.AboutPage.Printed;
import dev.kap.report.page.about.AboutSubject;
import dev.kap.report.pdf.GlyphCoverage;
import dev.kap.report.pdf.PdfWriter;
import dev.kap.report.word.WordWriter;
import dev.kap.run.AboutAnswer.Found;
import dev.kap.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Answers an access request: finds the person, and makes the document about them.
final class About {

    private static final int NEAR = 10;

    private final AboutRequest request;
    private final CheckedPlan judged;
    private final List<StoredRow> rows;

    About(AboutRequest request, CheckedPlan judged) {
        this.request = request;
        this.judged = judged;
        this.rows = Intake.stored(request.inputs());
    }

    AboutAnswer answer(Progress progress) throws IOException {
        List<AccountPlan> accounts = judged.chosen(request.account().stream().toList());
        if (accounts.isEmpty() && judged.lost().stream().noneMatch(this::isAsked)) {
            return nothing(
                    Found.NO_SUCH_ACCOUNT, judged.plan().accounts().stream().map(AccountPlan::name));
        }
        List<AboutSubject> found = accounts.stream()
                .flatMap(account -> account.insight().account().contacts().stream()
                        .filter(this::isAsked)
                        .map(contact -> AboutSubject.of(account, contact)))
                .toList();
        if (found.size() > 1) {
            return nothing(
                    Found.SEVERAL,
                    found.stream().flatMap(who -> who.account().stream()).map(AccountPlan::name));
        }
        if (found.isEmpty() && !isStored()) {
            return nothing(Found.NO_SUCH_CONTACT, near(accounts));
        }
        return made(found.isEmpty() ? AboutSubject.named(request.contact().strip()) : found.getFirst(), progress);
    }

    private boolean isAsked(String account) {
        return request.account().filter(account::equalsIgnoreCase).isPresent();
    }

    private boolean isAsked(Contact contact) {
        String asked = request.contact().strip();
        return contact.name().equalsIgnoreCase(asked)
                || (!asked.isEmpty() && contact.identity().email().equalsIgnoreCase(asked));
    }

    /// An error may have cost the account; what is stored is stored all the same.
    private boolean isStored() {
        return rows.stream()
                .filter(row -> row.sheet().equals(Optional.of(Sheet.CONTACTS)))
                .anyMatch(row -> row.text(ContactColumn.CONTACT)
                        .strip()
                        .equalsIgnoreCase(request.contact().strip()));
    }

    private AboutAnswer nothing(Found found, Stream<String> names) {
        return new AboutAnswer(
                found, List.of(), judged.problems(), names.distinct().toList(), judged.wording());
    }

    /// Who was probably meant; else the first of all.
    private Stream<String> near(List<AccountPlan> accounts) {
        List<String> names = accounts.stream()
                .flatMap(account -> account.insight().account().contacts().stream())
                .map(Contact::name)
                .toList();
        String small = request.contact().strip().toLowerCase(Locale.ROOT);
        Set<String> near = new LinkedHashSet<>();
        names.stream()
                .filter(name -> Stream.of(small.split("\\s+", -1))
                        .anyMatch(part ->
                                !part.isEmpty() && name.toLowerCase(Locale.ROOT).contains(part)))
                .forEach(near::add);
        Spelling.nearest(request.contact(), names).ifPresent(near::add);
        return (near.isEmpty() ? names : near).stream().limit(NEAR);
    }

    private AboutAnswer made(AboutSubject who, Progress progress) throws IOException {
        Branding branding = new Branding(request.templates());
        Theme theme = branding.theme(judged.plan().insight().portfolio().settings(), request.inputs());
        PdfWriter pdf = new PdfWriter(theme, new GlyphCoverage(), request.password());
        progress.at(Step.DOCUMENTS);
        List<Printed> printed = printed(who, branding.templates(), theme, pdf);
        Document document = AboutDocument.of(
                new AboutDocument.Source(who, rows, printed, judged.plan()),
                branding.templates(),
                theme,
                judged.wording());
        String name = "about-" + Slugs.of(List.of(who.name())).getFirst();
        ByteArrayOutputStream laidOut = new ByteArrayOutputStream();
        PageNumbers numbers = pdf.write(document, laidOut);
        Path first = request.out().resolve(name + ".pdf");
        Path second = request.out().resolve(name + ".docx");
        for (Path file : List.of(first, second)) {
            if (WholeFile.isTaken(file)) {
                throw WholeFile.taken(file);
            }
        }
        WholeFile.write(first, laidOut::writeTo, progress);
        WordWriter word = new WordWriter(theme, branding.reference());
        WholeFile.write(second, out -> writeWord(word, document, numbers, out), progress);
        return new AboutAnswer(Found.ONE, List.of(first, second), judged.problems(), List.of(), judged.wording());
    }

    private void writeWord(WordWriter word, Document document, PageNumbers numbers, OutputStream out)
            throws IOException {
        if (request.password().isEmpty()) {
            word.write(document, numbers, out);
            return;
        }
        try (OutputStream locked = OfficeLock.on(out, request.password().get(), request.out())) {
            word.write(document, numbers, locked);
        }
    }

    /// The pages that name the person, of the documents that a run makes of this input.
    private List<Printed> printed(AboutSubject who, Templates templates, Theme theme, PdfWriter pdf)
            throws IOException {
        PortfolioPlan plan = judged.plan();
        List<Document> documents = new ArrayList<>();
        who.account()
                .ifPresent(account -> documents.add(
                        AnnualPlan.of(account, plan, judged.problems(), templates, theme, judged.wording())));
        documents.add(ReviewDocument.of(plan, templates, theme, judged.wording()));
        documents.add(KeyAccountsDocument.of(plan, templates, theme, judged.wording()));
        List<Printed> printed = new ArrayList<>();
        for (Document document : documents) {
            PageNumbers numbers = pdf.write(document, OutputStream.nullOutputStream());
            for (Document.Section section : document.sections()) {
                // A record prints all its texts.
                if (who.isNamedIn(section.toString())) {
                    printed.add(new Printed(
                            document.meta().title(), numbers.ids().getOrDefault(section.id(), 1), section.headline()));
                }
            }
        }
        return printed;
    }
}
