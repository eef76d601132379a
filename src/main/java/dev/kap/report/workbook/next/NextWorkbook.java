package dev.kap.report.workbook.next;

import dev.kap.plan.PortfolioPlan;
import dev.kap.problem.Place;
import dev.kap.report.workbook.Original;
import dev.kap.report.workbook.RoomLines;
import dev.kap.report.workbook.StarterWorkbook;
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

    /// Whether the file itself was edited; else the layout is ours, and the reader should know.
    public enum Made {
        EDITED,
        REBUILT,
        /// Of a workbook that cannot be edited: its layout is lost.
        UNLIKE
    }

    /// What it will not keep.
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

    /// Whether there is memory for it: a workbook is edited as a whole.
    private static boolean fits(List<Path> inputs, PortfolioPlan plan) throws IOException {
        for (Path input : inputs) {
            if (!Original.fits(input)) {
                return false;
            }
        }
        int contacts = plan.accounts().stream()
                .mapToInt(account -> account.insight().account().contacts().size())
                .sum();
        return contacts + plan.accounts().size() <= MOST_ROWS;
    }

    /// Writes it; the stream stays open.
    ///
    /// @param further what stands in columns that are none of ours, by its rows: for a layout of ours
    public static Made write(
            List<Path> inputs,
            PortfolioPlan plan,
            Supplier<Map<Place, Map<String, String>>> further,
            Wording wording,
            OutputStream out)
            throws IOException {
        LocalDate asOf = plan.insight().portfolio().asOf();
        RoomLines lines = new RoomLines(wording, RoomLines.cards(plan.insight()));
        RowIds ids = RowIds.of(plan.insight().portfolio());
        Optional<XSSFWorkbook> own = Original.editable(inputs);
        try (XSSFWorkbook book = own.isPresent()
                ? own.get()
                : StarterWorkbook.filled(ids.filled(plan.insight().portfolio()), further.get(), asOf, lines)) {
            if (own.isPresent()) {
                new IdCells(book, ids).fill(plan.insight().portfolio());
                new CellNotes(book, wording).mark(plan);
            }
            new RoomSheet(book, lines).write(plan.insight().portfolio());
            new ProposalSheet(book, asOf, wording).write(plan);
            new ChangeLog(book, wording).write(plan);
            dated(book, asOf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            steady(bytes.toByteArray(), out);
        }
        if (own.isPresent()) {
            return Made.EDITED;
        }
        return inputs.stream().anyMatch(Original::isWorkbook) ? Made.UNLIKE : Made.REBUILT;
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
