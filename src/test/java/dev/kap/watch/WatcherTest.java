package dev.kap.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.run.ProblemsText;
import dev.kap.run.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatcherTest {

    /** What Office, browsers, sync programs and systems leave in folders. */
    private static final List<String> JUNK = List.of(
            "~$plan.xlsx",
            "~$an.xlsx",
            ".~lock.plan.xlsx#",
            "._plan.xlsx",
            ".plan.xlsx",
            ".hidden.csv",
            "plan.tmp",
            "plan.xlsx.tmp",
            "~WRL0001.tmp",
            "5F3A2B10",
            "plan.xlsx.part",
            "plan.part",
            "plan.xlsx.partial",
            "plan.xlsx.crdownload",
            "Unconfirmed 123.crdownload",
            "plan.xlsx.download",
            "plan.xlsx.filepart",
            ".syncthing.plan.xlsx.tmp",
            "~syncthing~plan.xlsx.tmp",
            ".nfs000000001",
            "desktop.ini",
            "Thumbs.db",
            ".DS_Store",
            ".goutputstream-XYZ",
            ".plan.xlsx.Xa12Bc",
            "plan.xlsx~",
            "#plan.xlsx#",
            "plan.bak",
            "plan.lnk",
            "readme.txt",
            "notes.docx",
            "picture.png",
            "plan.pdf",
            "plan.xlsx.lock",
            "plan",
            "plan.",
            "STATUS.txt.old",
            ".dropbox",
            ".sync_abc.db",
            ".owncloudsync.log",
            "plan.url",
            ".fseventsd",
            "ehthumbs.db",
            "~plan.xlsx",
            "plan.xlsx.swp");

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void open() throws IOException {
        served = new Served(folder);
    }

    @Test
    void aWorkbookEndsInDoneWithAWholeResult() throws IOException {
        byte[] content = TinyWorkbook.of("Ashgrove");
        served.drop("plan.xlsx", content);
        assertThat(served.once()).isEqualTo(new DropCounts(1, 0, 0, 0, 0));
        assertThat(folder.resolve("inbox/done/plan.xlsx")).hasBinaryContent(content);
        assertThat(served.results()).containsExactly("plan");
        assertThat(served.result("plan")).contains("Ashgrove");
        assertThat(served.waiting()).isEmpty();
        assertThat(served.audit().holds()).isTrue();
    }

    @Test
    void aWorkbookOfWhichNothingCanBeMadeEndsInFailedWithWhatCheckSays() throws IOException {
        Path bad = served.drop("bad.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8));
        var check = Run.check(List.of(bad), Optional.empty(), Served.CLOCK);
        assertThat(served.once()).isEqualTo(new DropCounts(0, 0, 0, 1, 0));
        assertThat(served.failed()).containsExactly("bad.xlsx", "bad.xlsx.report.txt");
        assertThat(folder.resolve("inbox/failed/bad.xlsx.report.txt"))
                .hasContent(ProblemsText.inFull(check.problems(), check.wording()));
        assertThat(served.results()).isEmpty();
        assertThat(served.audit().holds()).isTrue();
    }

    /** Whoever edits templates while the folder is served; the second look is at what is there then. */
    @Test
    void aDropFailsWithTheMistakeInTheTemplatesAndIsPlannedOnceThatIsMended() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Path template = Files.writeString(own.resolve("annual-plan.ftlh"), "<document>\n${nonsense}\n</document>");
        served.with(own);
        served.drop("plan.xlsx");
        assertThat(served.once()).isEqualTo(new DropCounts(0, 0, 0, 1, 0));
        assertThat(served.failed()).containsExactly("plan.xlsx", "plan.xlsx.report.txt");
        assertThat(folder.resolve("inbox/failed/plan.xlsx.report.txt"))
                .content()
                .contains("Mistake in the templates (1)", "annual-plan.ftlh: Line 2: FreeMarker", "nonsense")
                .contains("Mend that file in the folder of templates");
        assertThat(served.log.toString()).doesNotContain("nonsense").doesNotContain("program");

        Files.delete(template);
        served.drop("plan.xlsx");
        assertThat(served.once()).isEqualTo(new DropCounts(1, 0, 0, 0, 0));
    }

    @Test
    void aFailedWorkbookThatCanBeReadHasACopyWithItsBadCellsMarked() throws IOException {
        byte[] content = TinyWorkbook.of(" ");
        served.drop("nobody.xlsx", content);
        assertThat(served.once()).isEqualTo(new DropCounts(0, 0, 0, 1, 0));
        assertThat(served.failed()).containsExactly("nobody.marked.xlsx", "nobody.xlsx", "nobody.xlsx.report.txt");
        assertThat(served.inbox.resolve("failed/nobody.xlsx")).hasBinaryContent(content);
        assertThat(sheets(served.inbox.resolve("failed/nobody.marked.xlsx")))
                .hasSize(2)
                .contains("Accounts");
        assertThat(served.inbox.resolve("failed/nobody.marked.xlsx")).matches(WatcherTest::isPrivate);
        assertThat(served.audit().holds()).isTrue();
    }

    private static List<String> sheets(Path workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            return IntStream.range(0, book.getNumberOfSheets())
                    .mapToObj(book::getSheetName)
                    .toList();
        }
    }

    @Test
    void whatOthersLeaveLyingAboutIsNeitherTakenNorTouched() throws IOException {
        assertThat(JUNK).hasSize(45);
        for (String name : JUNK) {
            served.drop(name, TinyWorkbook.of(name));
        }
        for (String name : List.of("@eaDir", "__MACOSX", ".stfolder", "some folder")) {
            Files.createDirectories(served.inbox.resolve(name).resolve("deeper"));
        }
        assertThat(served.once()).isEqualTo(DropCounts.NOTHING);
        assertThat(served.waiting()).hasSize(49).containsAll(JUNK);
        assertThat(served.failed()).isEmpty();
        assertThat(served.log.toString().lines()).hasSize(2);
    }

    @Test
    void aFileIsNotTakenWhileItIsCopiedHoweverLongTheCopyPauses() throws IOException {
        byte[] content = TinyWorkbook.of("Slow");
        Path file = served.inbox.resolve("slow.xlsx");
        int chunk = content.length / 20 + 1;
        // The longest pause is five times as long as a file must be still.
        for (int i = 0; i < 20; i++) {
            byte[] part = Arrays.copyOfRange(content, i * chunk, Math.min(content.length, (i + 1) * chunk));
            served.pace.at(Duration.ofSeconds(i < 19 ? i * 25L : 19 * 25L + 10), () -> {
                assertThat(served.failed()).isEmpty();
                assertThat(served.results()).isEmpty();
                Files.write(file, part, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            });
        }
        served.pace.stopAt(Duration.ofMinutes(12));
        assertThat(served.serve().made()).isEqualTo(1);
        assertThat(served.failed()).isEmpty();
        assertThat(served.result("slow")).contains("Slow");
    }

    @Test
    void aCopyThatWasGivenUpIsReportedInTheEnd() throws IOException {
        byte[] content = TinyWorkbook.of("Half");
        served.drop("half.xlsx", Arrays.copyOf(content, content.length - 40));
        served.pace.at(Duration.ofSeconds(30), () -> {
            assertThat(served.failed()).isEmpty();
            assertThat(served.status()).contains("not all there");
        });
        served.pace.stopAt(Duration.ofMinutes(3));
        assertThat(served.serve().failed()).isEqualTo(1);
        assertThat(served.failed()).contains("half.xlsx.report.txt");
    }

    @Test
    void excelSavesFiftyTimesAndTheLastOneCounts() throws IOException {
        Path file = served.inbox.resolve("plan.xlsx");
        Path owner = served.inbox.resolve("~$plan.xlsx");
        served.pace.at(Duration.ZERO, () -> Files.writeString(owner, "me"));
        for (int i = 0; i < 50; i++) {
            byte[] content = TinyWorkbook.of("Save " + i);
            Path temporary = served.inbox.resolve(String.format("%08X", i * 7919));
            served.pace.at(Duration.ofMillis(1200L * i), () -> {
                Files.write(temporary, content);
                Files.deleteIfExists(file);
            });
            served.pace.at(Duration.ofMillis(1200L * i + 300), () -> Files.move(temporary, file));
        }
        served.pace.at(Duration.ofSeconds(62), () -> Files.delete(owner));
        served.pace.stopAt(Duration.ofMinutes(3));
        assertThat(served.serve()).isEqualTo(new DropCounts(1, 0, 0, 0, 0));
        assertThat(served.result("plan")).contains("Save 49");
        assertThat(served.log.toString()).doesNotContain("waiting: INBOX");
    }

    @Test
    void theSameNameWithTwentyContentsIsDoneTwentyTimes() throws IOException {
        for (int i = 0; i < 20; i++) {
            int number = i;
            served.pace.at(Duration.ofSeconds(30L * i), () -> {
                served.drop("plan.xlsx", TinyWorkbook.of("Version " + number));
            });
        }
        served.pace.stopAt(Duration.ofMinutes(12));
        assertThat(served.serve()).isEqualTo(new DropCounts(20, 0, 0, 0, 0));
        assertThat(served.done()).hasSize(20).contains("plan.xlsx", "plan 2026-11-22 10.00.00.xlsx");
        assertThat(folder.resolve("inbox/done/plan.xlsx")).hasBinaryContent(TinyWorkbook.of("Version 19"));
        assertThat(served.results()).containsExactly("plan");
        assertThat(served.result("plan")).contains("Version 19");
        assertThat(served.audit().holds()).isTrue();
    }

    @Test
    void twentyNamesWithOneContentHaveOneResult() throws IOException {
        for (int i = 0; i < 20; i++) {
            served.drop("copy " + i + ".xlsx", TinyWorkbook.of("One"));
        }
        assertThat(served.once()).isEqualTo(new DropCounts(20, 19, 0, 0, 0));
        assertThat(served.results()).hasSize(1);
        assertThat(served.done()).hasSize(20);
        assertThat(served.audit().holds()).isTrue();
    }

    @Test
    void aWorkbookDroppedAgainOnTheSameDayIsKnownAndOnAnotherDayMadeAnew() throws IOException {
        served.drop("plan.xlsx", TinyWorkbook.of("Again"));
        served.once();
        served.drop("plan.xlsx", TinyWorkbook.of("Again"));
        FileTime first = Files.getLastModifiedTime(served.out.resolve("plan/results.json"));
        served.once();
        assertThat(Files.getLastModifiedTime(served.out.resolve("plan/results.json")))
                .isEqualTo(first);
        served.drop("plan.xlsx", TinyWorkbook.of("Again"));
        served.clock = Clock.offset(Served.CLOCK, Duration.ofDays(1));
        served.once();
        assertThat(served.result("plan")).contains("2026-11-23");
        assertThat(served.done()).containsExactly("plan.xlsx");
        assertThat(served.audit().holds()).isTrue();
    }

    @Test
    void aResultThatSomebodyTookAwayIsMadeAgain() throws IOException {
        served.drop("plan.xlsx");
        served.once();
        Files.delete(served.out.resolve("plan/results.json"));
        served.drop("plan.xlsx");
        served.once();
        assertThat(served.result("plan")).contains("plan.xlsx");
    }

    @Test
    void whatLiesThereBeforeTheStartIsDoneOnceThroughThreeRestarts() throws IOException {
        for (int i = 0; i < 60; i++) {
            served.drop("plan " + i + ".xlsx");
        }
        int made = 0;
        for (int i = 0; i < 4; i++) {
            served.restart();
            // Time goes by with each workbook made, so that the stop comes in the middle.
            int[] steps = {0};
            int stop = 400;
            boolean last = i == 3;
            served.on(new FaultyOps((_, _) -> {
                if (!last && ++steps[0] == stop) {
                    served.pace.stopAt(Duration.ZERO).pause(Duration.ZERO);
                }
            }));
            DropCounts tally = served.once();
            made += tally.made();
            assertThat(tally.same()).isZero();
            assertThat(tally.made()).isBetween(1, 59);
        }
        assertThat(made).isEqualTo(60);
        assertThat(served.results()).hasSize(60);
        assertThat(served.audit().holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2099-12-31T00:00:00Z", "2026-11-22T10:00:00Z"})
    void neitherTheClockNorTheTimesOfFilesMatter(String time) throws IOException {
        served.clock = Clock.offset(Served.CLOCK, Duration.ofDays(time.startsWith("19") ? 3 : -3));
        for (int i = 0; i < 5; i++) {
            Files.setLastModifiedTime(served.drop("plan " + i + ".xlsx"), FileTime.from(Instant.parse(time)));
        }
        served.pace.stopAt(Duration.ofSeconds(12));
        assertThat(served.serve().made()).isEqualTo(5);
    }

    @Test
    void aFolderOfTablesIsOneDropAndIsTakenWhenItIsComplete() throws IOException {
        Path tables = Files.createDirectories(served.inbox.resolve("Export Nord"));
        Files.writeString(tables.resolve("accounts.csv"), "Account;Industry\nNordwind;Energy\n");
        served.pace.at(Duration.ofSeconds(12), () -> Files.writeString(tables.resolve("contacts.csv.part"), "Acc"));
        served.pace.at(Duration.ofSeconds(40), () -> {
            assertThat(served.results()).isEmpty();
            Files.delete(tables.resolve("contacts.csv.part"));
            Files.writeString(tables.resolve("contacts.csv"), "Account;Contact\nNordwind;Ada Berg\n");
        });
        served.pace.stopAt(Duration.ofMinutes(2));
        assertThat(served.serve()).isEqualTo(new DropCounts(1, 0, 0, 0, 0));
        assertThat(served.result("Export Nord")).contains("Ada Berg");
        assertThat(Served.names(served.inbox.resolve("done/Export Nord"))).hasSize(2);
        assertThat(served.audit().holds()).isTrue();
    }

    @Test
    void whatIsNotOursInThePlaceOfAResultIsNotTouched() throws IOException {
        Files.createDirectories(served.out.resolve("plan"));
        Files.writeString(served.out.resolve("plan/holiday.jpg"), "dear to somebody");
        served.drop("plan.xlsx");
        assertThat(served.once().failed()).isEqualTo(1);
        assertThat(served.out.resolve("plan/holiday.jpg")).exists();
        assertThat(Files.readString(served.inbox.resolve("failed/plan.xlsx.report.txt")))
                .contains("not touched");
    }

    @Test
    void aNameThatWindowsForbidsGetsAResultThatItAllows() throws IOException {
        served.drop("CON.xlsx");
        served.drop("a:b?.xlsx");
        served.drop("end. .xlsx");
        assertThat(served.once().made()).isEqualTo(3);
        assertThat(served.results()).hasSize(3).allMatch(name -> name.matches("(_CON|a-b-|end)-[0-9a-f]{8}"));
    }

    @Test
    void neitherNamesNorContentGetIntoLogLedgerAndStatus() throws IOException {
        served.drop("Zephyrine.xlsx", TinyWorkbook.of("Quillfeather"));
        served.drop("Zephyrine bad.xlsx", "Quillfeather".getBytes(StandardCharsets.UTF_8));
        served.once();
        StringBuilder all = new StringBuilder(served.log.toString()).append(served.status());
        for (String kept : List.of(".kap/ledger", ".kap/log")) {
            for (Path file : dev.kap.disk.Folders.list(served.inbox.resolve(kept))) {
                all.append(Files.readString(file));
            }
        }
        assertThat(all.toString()).contains("made").doesNotContain("Zephyrine").doesNotContain("Quillfeather");
    }

    @Test
    void theLogOfThirtyDaysIsKept() throws IOException {
        for (int day = 1; day <= 35; day++) {
            served.clock = Clock.offset(Served.CLOCK, Duration.ofDays(day));
            served.once();
        }
        assertThat(Served.names(served.inbox.resolve(".kap/log")))
                .hasSize(30)
                .first()
                .isEqualTo("2026-11-28.txt");
    }

    /** Its tables would be the user's own; a name that cannot be used is told, and nothing is damaged. */
    @Test
    void aZipWithAnImpossibleNameEndsInFailedWithWhatItIs() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("accounts.csv"));
            out.putNextEntry(new ZipEntry("../../../evil.csv"));
        }
        served.drop("tables.zip", zip.toByteArray());
        assertThat(served.once()).isEqualTo(new DropCounts(0, 0, 0, 1, 0));
        assertThat(served.failed()).containsExactly("tables.zip", "tables.zip.report.txt");
        assertThat(served.report("tables.zip"))
                .contains("a file whose name cannot be used", "../../../evil.csv", "Give the file a plain name")
                .doesNotContain("damaged");
        try (Stream<Path> all = walk(folder)) {
            assertThat(all).noneMatch(path -> path.endsWith("evil.csv"));
        }
    }

    @Test
    void nobodyButTheOwnerReadsWhatIsWritten() throws IOException {
        served.drop("plan.xlsx");
        served.drop("bad.xlsx", new byte[] {1, 2, 3});
        served.once();
        try (Stream<Path> all = Stream.of(served.out.resolve("plan"), served.inbox.resolve(".kap"))
                .flatMap(WatcherTest::walk)) {
            assertThat(all).allMatch(WatcherTest::isPrivate);
        }
        assertThat(Stream.of("done", "failed", "STATUS.txt", "failed/bad.xlsx.report.txt")
                        .map(served.inbox::resolve))
                .allMatch(WatcherTest::isPrivate);
    }

    @Test
    void aFailedWorkbookOfATakenNameGetsTheDateInItsName() throws IOException {
        for (int i = 0; i < 3; i++) {
            served.drop("bad.xlsx", ("bad " + i).getBytes(StandardCharsets.UTF_8));
            served.once();
        }
        assertThat(served.failed()).hasSize(6).contains("bad 2026-11-22 10.00.00 (2).xlsx.report.txt");
        assertThat(served.audit().holds()).isTrue();
    }

    @Test
    void aDropThatIsReplacedWhileItIsClaimedIsNotLost() throws IOException {
        served.drop("plan.xlsx", TinyWorkbook.of("First"));
        boolean[] again = {true};
        served.on(new FaultyOps((step, path) -> {
            // At the moment of the claim somebody saves another version over it.
            if (step.equals("rename") && path.getParent().endsWith("in") && again[0]) {
                again[0] = false;
                Path late = served.inbox.resolve(".late");
                Files.write(late, TinyWorkbook.of("Second, and longer"));
                Files.move(late, served.inbox.resolve("plan.xlsx"), StandardCopyOption.ATOMIC_MOVE);
            }
        }));
        assertThat(served.once().made()).isEqualTo(1);
        assertThat(served.result("plan")).contains("Second, and longer");
        assertThat(served.waiting()).isEmpty();
        assertThat(served.audit().holds()).isTrue();
    }

    @Test
    void aCopyThatBeginsAtTheMomentOfTheClaimIsWaitedFor() throws IOException {
        byte[] whole = TinyWorkbook.of("Second");
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Path file = served.drop("plan.xlsx", TinyWorkbook.of("First"));
        boolean[] begun = {false};
        served.on(new FaultyOps((step, path) -> {
            if (step.equals("rename") && path.getParent().endsWith("in") && !begun[0]) {
                begun[0] = true;
                Files.write(file, half);
            }
        }));
        served.pace.at(Duration.ofSeconds(30), () -> {
            assertThat(file).hasBinaryContent(half);
            Files.write(file, whole);
        });
        served.pace.stopAt(Duration.ofMinutes(2));
        assertThat(served.serve()).isEqualTo(new DropCounts(1, 0, 0, 0, 0));
        assertThat(served.result("plan")).contains("Second");
    }

    /** What is remembered of each drop would fill the memory in a year. */
    @Test
    void whatHasEndedIsForgotten() throws IOException, ReflectiveOperationException {
        assertThat(rememberedAfter("few", 3)).isEqualTo(rememberedAfter("many", 40));
    }

    private int rememberedAfter(String name, int number) throws IOException, ReflectiveOperationException {
        Served each = new Served(folder.resolve(name));
        for (int i = 0; i < number; i++) {
            each.drop("plan " + i + ".xlsx", TinyWorkbook.of(name + i));
            each.drop("bad " + i + ".xlsx", TinyWorkbook.of(" ".repeat(i + 1)));
        }
        Watcher watcher = each.watcher(name);
        assertThat(watcher.serve(true).ended()).isEqualTo(2 * number);
        return remembered(watcher, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** How many things are in the collections of an object of the program and of those it refers to. */
    private static int remembered(Object object, Set<Object> seen) throws ReflectiveOperationException {
        int number = 0;
        if (object instanceof Map<?, ?> map) {
            number = map.size();
        } else if (object instanceof Collection<?> collection) {
            number = collection.size();
        } else if (object.getClass().getName().startsWith("dev.kap.watch.") && seen.add(object)) {
            for (Field field : object.getClass().getDeclaredFields()) {
                field.setAccessible(true);
                Object value = Modifier.isStatic(field.getModifiers()) ? null : field.get(object);
                number += value == null ? 0 : remembered(value, seen);
            }
        }
        return number;
    }

    @Test
    void aHundredFilesAtOnceAreAllAccountedFor() throws IOException {
        IntStream.range(0, 100).forEach(i -> {
            try {
                served.drop("plan " + i + ".xlsx", TinyWorkbook.of("Account " + i % 50));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(served.once()).isEqualTo(new DropCounts(100, 50, 0, 0, 0));
        assertThat(served.audit().holds()).isTrue();
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isPrivate(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                    .endsWith("------");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
