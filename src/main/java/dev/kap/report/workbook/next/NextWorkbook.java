package dev.kap.report.workbook.next;

import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Sheet;
import dev.kap.problem.Place;
import dev.kap.report.workbook.Original;
import dev.kap.report.workbook.RoomLines;
import dev.kap.report.workbook.StarterWorkbook;
import dev.kap.report.workbook.StreamedBook;
import dev.kap.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The workbook of the next quarter (contract.md, "What a run writes"): the input's own file, edited and
/// not rebuilt; of inputs that are none, a workbook of ours with all that they hold. In it every account, contact,
/// opportunity and action has an id, the cells that matter bear a comment, and two sheets are ours: what is proposed,
/// to be decided, and what each run found.
public final class NextWorkbook {

    /// Soon after the earliest time that a zip file can hold, as in Word files.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int MOST_ROWS = 20_000;

    private NextWorkbook() {}

    /// What it will not keep, as far as a look at the files tells.
    public static Set<NextLoss> foreseen(List<Path> inputs, PortfolioPlan plan) throws IOException {
        if (!fits(inputs, plan)) {
            return EnumSet.of(NextLoss.TOO_LARGE);
        }
        Set<NextLoss> losses = EnumSet.noneOf(NextLoss.class);
        for (Path input : inputs) {
            Original.Traits traits = Original.traits(input);
            if (!traits.editable() || (inputs.size() > 1 && Original.isWorkbook(input))) {
                losses.add(NextLoss.REBUILT);
            }
            if (traits.macros()) {
                losses.add(NextLoss.WITHOUT_MACROS);
            }
            if (traits.signed()) {
                losses.add(NextLoss.UNSIGNED);
            }
        }
        return losses;
    }

    /// Whether there is memory for it: a workbook is edited as a whole. What is no workbook is written row by row.
    private static boolean fits(List<Path> inputs, PortfolioPlan plan) throws IOException {
        for (Path input : inputs) {
            if (!Original.fits(input)) {
                return false;
            }
        }
        int contacts = plan.accounts().stream()
                .mapToInt(account -> account.insight().account().contacts().size())
                .sum();
        return contacts + plan.accounts().size() <= MOST_ROWS || inputs.stream().noneMatch(Original::isWorkbook);
    }

    /// Writes it; the stream stays open.
    ///
    /// @param further what stands in columns that are none of ours, by its rows: for a layout of ours
    /// @return what it could not keep, foreseen or not; nothing of a file that itself was edited
    public static Set<NextLoss> write(
            List<Path> inputs,
            PortfolioPlan plan,
            Supplier<Map<Place, Map<String, String>>> further,
            Wording wording,
            OutputStream out)
            throws IOException {
        Optional<XSSFWorkbook> own = Original.editable(inputs);
        if (own.isPresent()) {
            edit(own.get(), plan, wording, out);
            return Set.of();
        }
        Set<NextLoss> losses = EnumSet.noneOf(NextLoss.class);
        if (rebuild(plan, further.get(), wording, out)) {
            losses.add(NextLoss.SHORTENED);
        }
        if (inputs.stream().anyMatch(Original::isWorkbook)) {
            losses.add(NextLoss.REBUILT);
        }
        return losses;
    }

    private static void edit(XSSFWorkbook own, PortfolioPlan plan, Wording wording, OutputStream out)
            throws IOException {
        Portfolio portfolio = plan.insight().portfolio();
        try (XSSFWorkbook book = own) {
            new IdCells(book, RowIds.of(portfolio)).fill(portfolio);
            new CellNotes(book, wording).mark(plan);
            new RoomSheet(book, lines(plan, wording)).write(portfolio);
            new ProposalSheet(book, portfolio.asOf(), wording).write(plan);
            new ChangeLog(book, wording).write(plan);
            dated(book, portfolio.asOf());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            steady(bytes.toByteArray(), out);
        }
    }

    /// Its rows are never in memory as a whole: an input of any size is given back. True where a text was shortened.
    private static boolean rebuild(
            PortfolioPlan plan, Map<Place, Map<String, String>> further, Wording wording, OutputStream out)
            throws IOException {
        Portfolio portfolio = plan.insight().portfolio();
        Portfolio filled = RowIds.of(portfolio).filled(portfolio);
        try (StreamedBook book = StarterWorkbook.filled(filled, further, portfolio.asOf(), lines(plan, wording))) {
            new ProposalSheet(book.layout(), portfolio.asOf(), wording)
                    .write(plan, StarterWorkbook.cells(filled, further, Sheet.PROPOSALS), book);
            new ChangeLog(book.layout(), wording).write(plan);
            dated(book.layout(), portfolio.asOf());
            book.write(out);
            return book.shortened();
        }
    }

    private static RoomLines lines(PortfolioPlan plan, Wording wording) {
        return new RoomLines(wording, RoomLines.cards(plan.insight()));
    }

    /// A file that says nothing of its time gets that of the plan, and not the clock's.
    private static void dated(XSSFWorkbook book, LocalDate asOf) {
        CoreProperties core = book.getProperties().getCoreProperties();
        Optional<Date> day =
                Optional.of(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        if (core.getUnderlyingProperties().getModifiedProperty().isEmpty()) {
            core.setCreated(day);
            core.setModified(day);
        }
    }

    /// The same entries, all of one time: the bytes depend on the content alone.
    private static void steady(byte[] packed, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(TIME);
                zip.putNextEntry(same);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
