package dev.kap.report.workbook.next;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Insights;
import dev.kap.intake.Intake;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.portfolio.column.ProposalColumn;
import dev.kap.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The user's own file comes back with ids and proposals; what was decided there counts in the next plan. */
class NextWorkbookTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Wording WORDING = Wording.of(Locale.ENGLISH, "EUR", AS_OF);

    @TempDir
    private Path folder;

    @Test
    void unchangedItGivesTheSamePlanAndTheSameBytesAgain() throws IOException {
        Path input = Path.of("samples/three-accounts.xlsx");
        PortfolioPlan first = plan(input);
        Path next = next(input, first, "one.xlsx");
        PortfolioPlan second = plan(next);
        assertThat(moves(second)).isEqualTo(moves(first));
        assertThat(second.accounts().stream().map(one -> one.diagnosis().strategicIndex()))
                .containsExactlyElementsOf(first.accounts().stream()
                        .map(one -> one.diagnosis().strategicIndex())
                        .toList());
        assertThat(second.insight().portfolio().accounts()).allSatisfy(account -> {
            assertThat(account.profile().organisation().id()).isNotEmpty();
            assertThat(account.contacts()).allMatch(one -> !one.identity().id().isEmpty());
            assertThat(account.opportunities()).allMatch(one -> !one.deal().id().isEmpty());
            assertThat(account.actions()).allMatch(one -> !one.handling().id().isEmpty());
        });
        assertThat(Files.readAllBytes(next(input, first, "again.xlsx"))).isEqualTo(Files.readAllBytes(next));
        assertThat(Files.readAllBytes(next(next, second, "next-of-next.xlsx"))).isEqualTo(Files.readAllBytes(next));
    }

    @Test
    void theUsersSheetsColumnsAndCommentsAreKept() throws IOException {
        Path input = Path.of("samples/portfolio.xlsx");
        Path next = next(input, plan(input), "kept.xlsx");
        try (XSSFWorkbook was = open(input);
                XSSFWorkbook is = open(next)) {
            was.forEach(sheet -> {
                XSSFSheet same = is.getSheet(sheet.getSheetName());
                assertThat(same).as(sheet.getSheetName()).isNotNull();
                assertThat(same.getColumnWidth(1)).isEqualTo(sheet.getColumnWidth(1));
                assertThat(same.getDataValidations()).hasSameSizeAs(((XSSFSheet) sheet).getDataValidations());
                assertThat(same.getCellComments().keySet())
                        .containsAll(sheet.getCellComments().keySet());
                assertThat(is.getSheetVisibility(is.getSheetIndex(same)))
                        .isEqualTo(was.getSheetVisibility(was.getSheetIndex(sheet)));
            });
        }
    }

    @Test
    void whatWasAcceptedIsAnActionAndWhatWasRefusedStaysAway() throws IOException {
        Path input = Path.of("samples/three-accounts.xlsx");
        PortfolioPlan first = plan(input);
        Path next = next(input, first, "decided.xlsx");
        List<String> ids = decide(next, "accept", "change", "refuse");
        PortfolioPlan decided = plan(next);
        Move accepted = move(decided, ids.get(0));
        assertThat(accepted.proposed()).isFalse();
        assertThat(accepted.state()).isEqualTo(Move.State.OPEN);
        assertThat(WORDING.say(move(decided, ids.get(1)).action())).isEqualTo("Done our way");
        Move refused = move(decided, ids.get(2));
        assertThat(refused.state()).isEqualTo(Move.State.REFUSED);
        assertThat(proposed(decided)).doesNotContainAnyElementsOf(ids);
        Path later = next(next, decided, "later.xlsx");
        try (XSSFWorkbook book = open(later)) {
            OwnSheet sheet = new OwnSheet(book, "Proposals", Map.of());
            assertThat(sheet.rows().stream().filter(row -> row.containsKey(ProposalColumn.DECISION.title())))
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row).containsEntry(ProposalColumn.DECIDED_ON.title(), AS_OF));
        }
        assertThat(move(plan(later), ids.get(2)).state()).isEqualTo(Move.State.REFUSED);
        mark(later, ids.get(2), "another-trigger");
        assertThat(proposed(plan(later))).contains(ids.get(2));
    }

    /** As small exporters write it: formats of numbers, and no font, fill or border that a style could begin with. */
    @Test
    void aWorkbookOfBareStylesIsEditedToo() throws IOException {
        Path input = bare(folder.resolve("bare.xlsx"));
        Path next = next(input, plan(input), "next.xlsx");
        try (XSSFWorkbook book = open(next)) {
            assertThat(book.getSheet("Accounts").getRow(1).getCell(0)).hasToString("Vossfeld");
            assertThat(book.getSheet("Proposals")).isNotNull();
        }
    }

    private static Path bare(Path file) throws IOException {
        String styles = "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                + "<cellXfs><xf numFmtId='0'/></cellXfs></styleSheet>";
        return with(file, "xl/styles.xml", styles);
    }

    /** Its rows are read, and POI has no model of it: a part has no kind. */
    @Test
    void ofAWorkbookThatCannotBeEditedTheRowsAreKept() throws IOException {
        Path input = with(folder.resolve("odd.xlsx"), "xl/vbaProject.bin", "macros");
        Path next = folder.resolve("next.xlsx");
        assertThat(losses(input, next)).containsExactly(NextLoss.REBUILT);
        try (XSSFWorkbook book = open(next)) {
            assertThat(book.getSheet("Accounts").getRow(1).getCell(0)).hasToString("Vossfeld");
        }
    }

    /** Whoever unpacks our file finds nothing outside the folder. */
    @Test
    void whatNothingInTheWorkbookRefersToIsNotKept() throws IOException {
        Path input = with(folder.resolve("stray.xlsx"), "C:/evil.xml", "evil");
        Path next = next(input, plan(input), "next.xlsx");
        try (ZipFile zip = new ZipFile(next.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains("xl/workbook.xml", "xl/styles.xml", "docProps/core.xml")
                    .noneMatch(name -> name.contains("evil"));
        }
    }

    @Test
    void aTextThatNoCellHoldsIsKeptInPartAndThatIsSaid() throws IOException {
        Path input = folder.resolve("accounts.csv");
        Files.writeString(input, "Account,Notes\nVossfeld,\"a" + " ".repeat(60_000) + "b\"\n");
        assertThat(losses(input, folder.resolve("next.xlsx"))).containsExactly(NextLoss.SHORTENED);
    }

    private static Set<NextLoss> losses(Path input, Path next) throws IOException {
        try (OutputStream out = Files.newOutputStream(next)) {
            List<Path> inputs = List.of(input);
            return NextWorkbook.write(inputs, plan(input), () -> Intake.further(inputs), WORDING, out);
        }
    }

    /** A workbook of one account with that part in the place of its own, or beside its own. */
    private static Path with(Path file, String part, String content) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Accounts");
            sheet.createRow(0).createCell(0).setCellValue("Account");
            sheet.createRow(1).createCell(0).setCellValue("Vossfeld");
            book.write(whole);
        }
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole.toByteArray()));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** Text, day and owner, in any order; what is not there stays as proposed. */
    @Test
    void aProposalIsChangedInItsTextItsDayOrItsOwner() throws IOException {
        Path input = Path.of("samples/three-accounts.xlsx");
        PortfolioPlan first = plan(input);
        Path next = next(input, first, "changed.xlsx");
        List<String> ids = decide(next, "change", "change");
        String colleague = first.insight().portfolio().team().getLast().name();
        LocalDate day = LocalDate.of(2027, 2, 15);
        try (XSSFWorkbook book = open(next)) {
            OwnSheet sheet = new OwnSheet(book, "Proposals", Map.of());
            sheet.sheet().getRow(1).getCell(sheet.column("Changed to")).setCellValue("2027-02-15; " + colleague);
            write(next, book);
        }
        PortfolioPlan decided = plan(next);
        Move moved = move(decided, ids.get(0));
        assertThat(moved.owner()).isEqualTo(colleague);
        assertThat(moved.day()).contains(day);
        assertThat(plain(moved)).isEqualTo(plain(move(first, ids.get(0))));
        assertThat(WORDING.say(move(decided, ids.get(1)).action())).isEqualTo("Done our way");
    }

    /**
     * Three accepted, two changed, two refused, among them favours and the thanks between them, and doors that others
     * have to be won for: exactly these differ. Whoever refuses a favour takes its thanks with it.
     */
    @ParameterizedTest
    @ValueSource(ints = {0, 14, 28, 56})
    void whatWasDecidedDiffersAndNothingElse(int from) throws IOException {
        Path input = Path.of("samples/portfolio.xlsx");
        PortfolioPlan first = plan(input);
        Path next = next(input, first, "seven.xlsx");
        List<String> ids = decide(next, from, "accept", "refuse", "change", "accept", "refuse", "change", "accept");
        PortfolioPlan decided = plan(next);
        Map<String, String> before = asked(first, ids);
        before.keySet()
                .removeIf(key -> thanks(first, ids.get(1)).test(key)
                        || thanks(first, ids.get(4)).test(key));
        assertThat(asked(decided, ids)).containsExactlyInAnyOrderEntriesOf(before);
        assertThat(List.of(ids.get(0), ids.get(3), ids.get(6))).allSatisfy(id -> {
            assertThat(move(decided, id).state()).isEqualTo(Move.State.OPEN);
            assertThat(plain(move(decided, id))).isEqualTo(plain(move(first, id)));
            assertThat(move(decided, id).day()).isEqualTo(move(first, id).day());
            assertThat(move(decided, id).owner()).isEqualTo(move(first, id).owner());
        });
        assertThat(List.of(ids.get(2), ids.get(5)))
                .allSatisfy(id ->
                        assertThat(WORDING.say(move(decided, id).action())).isEqualTo("Done our way"));
        assertThat(List.of(ids.get(1), ids.get(4)))
                .allSatisfy(id -> assertThat(move(decided, id).state()).isEqualTo(Move.State.REFUSED));
        assertThat(proposed(decided)).doesNotContainAnyElementsOf(ids);
    }

    private static Predicate<String> thanks(PortfolioPlan plan, String favour) {
        String account = plan.accounts().stream()
                .map(AccountPlan::name)
                .filter(name -> favour.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
        String id = favour.substring(account.length() + 1);
        return key -> key.startsWith(account + " thank ") && key.endsWith(" after " + id);
    }

    /** The thanks between two favours come last into the plan; accepted, they are not proposed once more. */
    @Test
    void thanksThatWereAcceptedAreNotProposedAgain() throws IOException {
        Path input = Path.of("samples/portfolio.xlsx");
        Path next = next(input, plan(input), "thanks.xlsx");
        List<String> ids = new ArrayList<>();
        try (XSSFWorkbook book = open(next)) {
            OwnSheet sheet = new OwnSheet(book, "Proposals", Map.of());
            for (int i = 1; i <= sheet.sheet().getLastRowNum(); i++) {
                XSSFRow row = sheet.sheet().getRow(i);
                String id = key(sheet, row);
                if (id.contains(" thank ")) {
                    row.createCell(sheet.column("Decision")).setCellValue("accept");
                    ids.add(id);
                }
            }
            write(next, book);
        }
        assertThat(ids).isNotEmpty();
        assertThat(proposed(plan(next))).doesNotContainAnyElementsOf(ids);
    }

    /** All that a move holds but its number, but for what was decided; a refused move has none, and others move up. */
    private static Map<String, String> asked(PortfolioPlan plan, List<String> decided) {
        Map<String, String> asked = new TreeMap<>();
        for (AccountPlan account : plan.accounts()) {
            for (Move move : account.register().moves()) {
                String key = account.name() + " " + move.cause().id();
                if (!decided.contains(key)) {
                    String told = Stream.of(
                                    WORDING.say(move.action()),
                                    move.contact(),
                                    move.doer(),
                                    move.timing(),
                                    move.reach(),
                                    move.cause().mark(),
                                    WORDING.say(move.trigger()))
                            .map(String::valueOf)
                            .collect(Collectors.joining(" | "));
                    assertThat(asked.put(key, told)).as(key).isNull();
                }
            }
        }
        return asked;
    }

    /** Writes these decisions beside the first proposals, and gives their ids. */
    private static List<String> decide(Path file, String... decisions) throws IOException {
        return decide(file, 0, decisions);
    }

    private static List<String> decide(Path file, int from, String... decisions) throws IOException {
        List<String> ids = new ArrayList<>();
        try (XSSFWorkbook book = open(file)) {
            OwnSheet sheet = new OwnSheet(book, "Proposals", Map.of());
            for (int i = 0; i < decisions.length; i++) {
                XSSFRow row = sheet.sheet().getRow(from + i + 1);
                row.createCell(sheet.column("Decision")).setCellValue(decisions[i]);
                row.createCell(sheet.column("Changed to"))
                        .setCellValue(decisions[i].equals("change") ? "Done our way" : "");
                row.createCell(sheet.column("Refused because")).setCellValue("Too soon");
                ids.add(key(sheet, row));
            }
            write(file, book);
        }
        return ids;
    }

    private static void mark(Path file, String id, String mark) throws IOException {
        try (XSSFWorkbook book = open(file)) {
            OwnSheet sheet = new OwnSheet(book, "Proposals", Map.of());
            for (int i = 1; i <= sheet.sheet().getLastRowNum(); i++) {
                XSSFRow row = sheet.sheet().getRow(i);
                if (key(sheet, row).equals(id)) {
                    row.createCell(sheet.column("Trigger mark")).setCellValue(mark);
                }
            }
            write(file, book);
        }
    }

    private static String key(OwnSheet sheet, XSSFRow row) {
        return row.getCell(sheet.column("Account")).getStringCellValue() + " "
                + row.getCell(sheet.column("Move ID")).getStringCellValue();
    }

    private static List<String> proposed(PortfolioPlan plan) {
        return plan.accounts().stream()
                .flatMap(account -> account.register().moves().stream()
                        .filter(Move::proposed)
                        .map(move -> account.name() + " " + move.cause().id()))
                .toList();
    }

    private static void write(Path file, XSSFWorkbook book) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private Path next(Path input, PortfolioPlan plan, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            assertThat(NextWorkbook.write(List.of(input), plan, Map::of, WORDING, out))
                    .isEmpty();
        }
        return file;
    }

    private static PortfolioPlan plan(Path input) {
        return Planning.of(Insights.of(Intake.read(List.of(input), Optional.of(AS_OF), Clock.systemUTC())
                        .value()
                        .orElseThrow()))
                .value();
    }

    private static List<Move> all(PortfolioPlan plan) {
        return plan.accounts().stream()
                .map(AccountPlan::register)
                .flatMap(register -> register.moves().stream())
                .toList();
    }

    private static List<String> moves(PortfolioPlan plan) {
        return all(plan).stream()
                .map(move -> move.number() + WORDING.say(move.action()) + move.owner() + move.timing())
                .toList();
    }

    /** Blanks that do not break are blanks in a cell. */
    private static String plain(Move move) {
        return WORDING.say(move.action()).replace('\u00a0', ' ');
    }

    private static Move move(PortfolioPlan plan, String id) {
        return plan.accounts().stream()
                .flatMap(account -> account.register().moves().stream()
                        .filter(move -> (account.name() + " " + move.cause().id()).equals(id)))
                .findFirst()
                .orElseThrow();
    }
}
