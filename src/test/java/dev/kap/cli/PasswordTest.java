package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What `--password-file` locks, and what it leaves out. */
class PasswordTest {

    private static final String PASSWORD = "Größe 7 zählt";

    @TempDir
    private Path folder;

    @Test
    void locksEveryDocumentAndLeavesOutWhatCannotBeLocked() throws Exception {
        Path file = Files.writeString(folder.resolve("password"), PASSWORD + "\nnot this line\n");
        Kap.Result made = Kap.run(
                "plan",
                "samples/three-accounts.xlsx",
                "--out=" + folder.resolve("out"),
                "--pack=annual-plan,slides",
                "--password-file=" + file);
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out() + made.err()).doesNotContain(PASSWORD);
        List<Path> files = files(folder.resolve("out"));
        assertThat(files.stream().map(path -> path.getFileName().toString()))
                .contains("annual-plan.pdf", "annual-plan.docx", "slides.pptx", "results.xlsx", "next-workbook.xlsx")
                .noneMatch(
                        name -> name.matches("index\\.html|results\\.json|problems\\.txt|.*\\.ics|.*\\.tmp|.*crypt"));
        for (Path document : files) {
            locked(document);
        }
        saysNowhere(folder.resolve("out"));
    }

    @Test
    void aboutLocksItsAnswer() throws Exception {
        Kap.Result made = Kap.run(
                "about",
                "samples/portfolio.xlsx",
                "--contact=Gunvor Langemyr",
                "--out=" + folder.resolve("out"),
                "--password-file=" + Files.writeString(folder.resolve("password"), PASSWORD));
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out() + made.err()).doesNotContain(PASSWORD);
        List<Path> files = files(folder.resolve("out"));
        assertThat(files).hasSize(2);
        for (Path document : files) {
            locked(document);
        }
    }

    /** Its child is told the password, and writes it nowhere. */
    @Test
    void aWatcherLocksItsResults() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.copy(Path.of("samples/three-accounts.xlsx"), inbox.resolve("three.xlsx"));
        Path file = Files.writeString(folder.resolve("password"), PASSWORD);
        Kap.Result served = watch(inbox, file);
        assertThat(served.exit()).as(served.err()).isZero();
        assertThat(served.out() + served.err()).doesNotContain(PASSWORD);
        List<Path> files = files(folder.resolve("out/three"));
        assertThat(files.stream().map(path -> path.getFileName().toString()))
                .contains("annual-plan.pdf", "annual-plan.docx", "results.xlsx")
                .doesNotContain("index.html", "results.json");
        for (Path document : files) {
            locked(document);
        }
        saysNowhere(inbox);
        saysNowhere(folder.resolve("out"));
    }

    /** The password stands in no file: neither in a note of the watcher nor in what a result is known by. */
    private static void saysNowhere(Path folder) throws IOException {
        String bytes = new String(PASSWORD.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        for (Path kept : files(folder)) {
            assertThat(Files.readString(kept, StandardCharsets.ISO_8859_1))
                    .as(kept.toString())
                    .doesNotContain(bytes);
        }
    }

    private Kap.Result watch(Path inbox, Path password) {
        return Kap.run(
                "watch",
                inbox.toString(),
                "--out=" + folder.resolve("out"),
                "--pack=annual-plan",
                "--password-file=" + password,
                "--once",
                "--still=0.1");
    }

    @Test
    void aWatcherDoesNotBeginWithoutItsPassword() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.copy(Path.of("samples/three-accounts.xlsx"), inbox.resolve("three.xlsx"));
        Kap.Result refused = watch(inbox, folder.resolve("none"));
        assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("there is no file", "none");
        assertThat(inbox.resolve("three.xlsx")).exists();
    }

    private static void locked(Path document) throws Exception {
        String name = document.getFileName().toString();
        if (name.endsWith(".pdf")) {
            pdf(document);
        } else if (name.endsWith(".xlsx")) {
            workbook(document);
        } else if (name.endsWith(".docx")) {
            word(document);
        } else if (name.endsWith(".pptx")) {
            slides(document);
        } else {
            assertThat(name).isEqualTo(".kap-manifest");
        }
    }

    private static void pdf(Path file) throws IOException {
        assertThatThrownBy(() -> Loader.loadPDF(file.toFile()).close()).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), PASSWORD)) {
            assertThat(pdf.getEncryption().getLength()).isEqualTo(256);
            assertThat(pdf.getCurrentAccessPermission().canExtractForAccessibility())
                    .isTrue();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
        }
    }

    private static void workbook(Path file) throws IOException {
        assertThatThrownBy(() -> WorkbookFactory.create(file.toFile()).close())
                .isInstanceOf(EncryptedDocumentException.class);
        WorkbookFactory.create(file.toFile(), PASSWORD, true).close();
    }

    private static void word(Path file) throws Exception {
        try (POIFSFileSystem locked = new POIFSFileSystem(file.toFile())) {
            Decryptor key = new EncryptionInfo(locked).getDecryptor();
            assertThat(key.verifyPassword("wrong")).isFalse();
            assertThat(key.verifyPassword(PASSWORD)).isTrue();
            try (XWPFDocument plain = new XWPFDocument(key.getDataStream(locked))) {
                assertThat(plain.getParagraphs()).isNotEmpty();
            }
        }
    }

    private static void slides(Path file) throws Exception {
        try (POIFSFileSystem locked = new POIFSFileSystem(file.toFile())) {
            Decryptor key = new EncryptionInfo(locked).getDecryptor();
            assertThat(key.verifyPassword("wrong")).isFalse();
            assertThat(key.verifyPassword(PASSWORD)).isTrue();
            try (XMLSlideShow plain = new XMLSlideShow(key.getDataStream(locked))) {
                assertThat(plain.getSlides()).isNotEmpty();
            }
        }
    }

    @Test
    void refusesWhatIsNoPassword() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty"), "\nsecond line");
        Path latin = Files.write(folder.resolve("latin"), "Größe".getBytes(StandardCharsets.ISO_8859_1));
        Path vast = Files.writeString(folder.resolve("vast"), "x".repeat(128));
        for (Path file : List.of(empty, latin, vast, folder.resolve("none"))) {
            Kap.Result refused = Kap.run(
                    "plan", "samples/three-accounts.xlsx", "--out=" + folder.resolve("out"), "--password-file=" + file);
            assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
            assertThat(refused.err()).contains("password").contains(file.toString());
        }
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
