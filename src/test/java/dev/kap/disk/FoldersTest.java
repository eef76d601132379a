package dev.kap.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderIsReplacedWithoutAMomentInWhichItIsMissing() throws IOException {
        Path place = filled("Größe", "old");
        List<Boolean> seen = new ArrayList<>();
        new Folders(new Watched(true, () -> seen.add(Files.exists(place.resolve("file")))))
                .replace(filled(".draft", "new"), place);
        assertThat(place.resolve("file")).hasContent("new");
        assertThat(Folders.list(folder)).containsExactly(place);
        assertThat(seen).hasSizeGreaterThan(2).doesNotContain(false);
    }

    @Test
    void withoutASwapTwoMovesDoItAndAKillBetweenThemIsUndone() throws IOException {
        for (int last = 0; last < 8; last++) {
            Path place = filled("plan " + last, "old");
            Path draft = filled(".draft", "new");
            int[] left = {last};
            Folders killed = new Folders(new Watched(false, () -> {
                if (left[0]-- <= 0) {
                    throw new IOException("killed");
                }
            }));
            if (last < 6) {
                assertThatThrownBy(() -> killed.replace(draft, place)).hasMessage("killed");
            } else {
                killed.replace(draft, place);
            }
            new Folders(new Disk()).putBack(place);
            assertThat(Files.readString(place.resolve("file")))
                    .as("killed at step %d", last)
                    .isIn("old", "new");
            new Folders(new Disk()).delete(draft);
            assertThat(Folders.list(folder)).as("killed at step %d", last).containsExactly(place);
            new Folders(new Disk()).delete(place);
        }
    }

    @Test
    void whatCannotBeSwappedStaysAsItWas() throws IOException {
        Path there = filled("there", "old");
        assertThat(new Disk().exchange(folder.resolve("missing"), there)).isFalse();
        assertThat(there.resolve("file")).hasContent("old");
    }

    private Path filled(String name, String text) throws IOException {
        Path made = Files.createDirectory(folder.resolve(name));
        Files.writeString(made.resolve("file"), text);
        return made;
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
            return swaps && DISK.exchange(one, other);
        }

        @Override
        public void moveNew(Path from, Path to) throws IOException {
            look.look();
            DISK.moveNew(from, to);
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
