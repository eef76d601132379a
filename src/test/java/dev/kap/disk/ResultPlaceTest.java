package dev.kap.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultPlaceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String KEPT = "plan edited 2026-11-22";

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void aResultIsReplacedWithoutAMomentInWhichItIsMissing() throws IOException {
        Path place = result("Größe", "old");
        List<Boolean> seen = new ArrayList<>();
        FileOps watched = new Watched(true, () -> seen.add(Files.exists(place.resolve("file"))));
        assertThat(ResultPlace.at(place, TODAY, watched).take(result(".kap-new-x", "new")))
                .isEmpty();
        assertThat(place.resolve("file")).hasContent("new");
        assertThat(Folders.list(folder)).containsExactly(place);
        assertThat(seen).hasSizeGreaterThan(2).doesNotContain(false);
    }

    /** With and without the step that swaps: whoever is killed has lost nothing, and the next one says where it lies. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereverItIsKilledAResultIsThereAndWhatAPersonChangedIsKept(boolean swaps) throws IOException {
        int step = 0;
        boolean killed = true;
        while (killed) {
            Path place = edited();
            Path draft = result(".kap-new-0123456789abcdef-plan", "new");
            killed = isKilled(place, draft, ++step, swaps);
            List<Path> told = new ArrayList<>(startedAgain(place));
            age(draft);
            told.addAll(startedAgain(place));
            assertThat(place.resolve("file"))
                    .as("killed at step %d", step)
                    .content()
                    .isIn("old", "new");
            boolean replaced = Files.readString(place.resolve("file")).equals("new");
            Path there = replaced ? folder.resolve(KEPT) : place;
            assertThat(there.resolve("mine/letter.docx"))
                    .as("killed at step %d", step)
                    .hasContent("dear");
            assertThat(there.resolve("changed")).as("killed at step %d", step).hasContent("by hand");
            assertThat(Folders.list(folder).stream().map(Folders::name))
                    .as("killed at step %d", step)
                    .isEqualTo(replaced ? List.of("plan", KEPT) : List.of("plan"));
            // Whoever is killed after the last move tells nobody, but the name of the folder does.
            assertThat(told).as("killed at step %d", step).isSubsetOf(List.of(folder.resolve(KEPT)));
            empty();
        }
        assertThat(step).isGreaterThan(8);
    }

    @Test
    void whatAPersonPutWhereNothingWasAtTheStartIsKept() throws IOException {
        Path place = Files.createDirectories(folder.resolve("plan"));
        Files.writeString(place.resolve("contract.pdf"), "signed");
        List<Path> kept = ResultPlace.at(place, TODAY, new Disk()).take(result(".kap-new-x", "new"));
        assertThat(kept).containsExactly(folder.resolve(KEPT));
        assertThat(folder.resolve(KEPT).resolve("contract.pdf")).hasContent("signed");
        assertThat(place.resolve("file")).hasContent("new");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFolderThatIsNowALinkLosesNothingElsewhere() throws IOException {
        Path place = result("plan", "old");
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.move(place.resolve("sub/file"), elsewhere.resolve("file"));
        Files.delete(place.resolve("sub"));
        Files.createSymbolicLink(place.resolve("sub"), elsewhere);
        ResultPlace.at(place, TODAY, new Disk()).take(result(".kap-new-x", "new"));
        assertThat(elsewhere.resolve("file")).exists();
        assertThat(folder.resolve(KEPT).resolve("sub")).isSymbolicLink();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# kap\n",
                "# kap - - -\nno line\n",
                "# kap - - -\nHASH  ../up\n",
                "# kap - - -\nHASH  /etc/hosts\n",
                "# kap - - -\nHASH  a/../../up\n"
            })
    void aManifestThatCannotBeReadMakesAFolderForeign(String manifest) throws IOException {
        Path place = Files.createDirectories(folder.resolve("plan"));
        Files.writeString(place.resolve(Manifest.NAME), manifest.replace("HASH", "0".repeat(64)));
        assertThat(ResultPlace.at(place, TODAY, new Disk()).holder()).isEqualTo(ResultPlace.Holder.FOLDER);
    }

    @Test
    void twoThatEndAtTheSameTimeLeaveOneWholeResultAndEveryChange() throws Exception {
        for (int round = 0; round < 20; round++) {
            Path place = edited();
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                List<Future<List<Path>>> ends = new ArrayList<>();
                for (String name : List.of("a", "b", "c", "d")) {
                    Path draft = result(".kap-new-" + name.repeat(16) + "-plan", name);
                    ends.add(threads.submit(
                            () -> ResultPlace.at(place, TODAY, new Disk()).take(draft)));
                }
                for (Future<List<Path>> end : ends) {
                    end.get();
                }
            }
            assertThat(Manifest.in(place).orElseThrow().holds(place)).isTrue();
            assertThat(Folders.list(folder).stream().map(Folders::name)).containsExactly("plan", KEPT);
            assertThat(folder.resolve(KEPT).resolve("mine/letter.docx")).hasContent("dear");
            empty();
        }
    }

    @Test
    void whatCannotBeSwappedStaysAsItWas() throws IOException {
        Path there = result("there", "old");
        assertThat(new Disk().exchange(folder.resolve("missing"), there)).isFalse();
        assertThat(there.resolve("file")).hasContent("old");
    }

    private boolean isKilled(Path place, Path draft, int step, boolean swaps) throws IOException {
        int[] left = {step};
        FileOps killing = new Watched(swaps, () -> {
            if (--left[0] <= 0) {
                throw new Killed();
            }
        });
        try {
            ResultPlace.at(place, TODAY, killing).take(draft);
            return false;
        } catch (Killed end) {
            return true;
        }
    }

    private static List<Path> startedAgain(Path place) throws IOException {
        return ResultPlace.at(place, TODAY, new Disk()).putBack();
    }

    /** What a draft's manifest is when nobody moved it in. */
    private static void age(Path draft) throws IOException {
        if (Files.exists(draft)) {
            Files.setLastModifiedTime(
                    draft.resolve(Manifest.NAME), FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        }
    }

    private void empty() throws IOException {
        for (Path path : Folders.list(folder)) {
            new Folders(new Disk()).delete(path);
        }
    }

    /** A result with a letter put in and a file changed. */
    private Path edited() throws IOException {
        Path place = result("plan", "old");
        Files.createDirectories(place.resolve("mine"));
        Files.writeString(place.resolve("mine/letter.docx"), "dear");
        Files.writeString(place.resolve("changed"), "by hand");
        return place;
    }

    private Path result(String name, String text) throws IOException {
        Path made = Files.createDirectory(folder.resolve(name));
        Files.createDirectory(made.resolve("sub"));
        SortedMap<String, String> files = new TreeMap<>();
        for (String file : List.of("file", "changed", "sub/file")) {
            files.put(file, Fingerprint.of(Files.writeString(made.resolve(file), text)));
        }
        Manifest.byHand(files).write(made, new Disk());
        return made;
    }

    /** The end of a process: nobody may catch it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** What happens before each step. */
    private interface Look {
        void look() throws IOException;
    }

    /** The real disk, looked at before each step; with or without the one that swaps. */
    private record Watched(boolean swaps, Look look) implements FileOps {

        private static final FileOps DISK = new Disk();

        @Override
        public void makeFolder(Path made) throws IOException {
            look.look();
            DISK.makeFolder(made);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            look.look();
            DISK.move(from, to);
        }

        @Override
        public boolean exchange(Path one, Path other) throws IOException {
            look.look();
            return swaps && DISK.exchange(one, other);
        }

        @Override
        public void moveNew(Path from, Path to) throws IOException {
            look.look();
            DISK.moveNew(from, to);
        }

        @Override
        public void link(Path from, Path to) throws IOException {
            look.look();
            DISK.link(from, to);
        }

        @Override
        public OutputStream create(Path file) throws IOException {
            look.look();
            return DISK.create(file);
        }

        @Override
        public void append(Path file, byte[] bytes) throws IOException {
            look.look();
            DISK.append(file, bytes);
        }

        @Override
        public void delete(Path path) throws IOException {
            look.look();
            DISK.delete(path);
        }

        @Override
        public void force(Path path) throws IOException {
            look.look();
            DISK.force(path);
        }
    }
}
