package dev.kap.report.lock;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/// Locks a Word, Excel or PowerPoint file as Office does: AES-256, "agile" encryption.
public final class OfficeLock {

    private static final List<String> ENDINGS = List.of(".docx", ".xlsx", ".pptx");
    private static final int KEY_BITS = 256;

    private OfficeLock() {}

    /// Whether a file of that name is one of Office.
    public static boolean fits(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /// A stream for the plain file, which lies in memory until it is closed; then it is locked and written.
    ///
    /// @param aside a folder for what is put aside meanwhile, which is locked already
    public static OutputStream on(OutputStream out, Password password, Path aside) {
        return new Locking(out, password, aside);
    }

    private static final class Locking extends OutputStream {

        private final ByteArrayOutputStream plain = new ByteArrayOutputStream();
        private final OutputStream out;
        private final Password password;
        private final Path aside;
        private boolean closed;

        Locking(OutputStream out, Password password, Path aside) {
            this.out = out;
            this.password = password;
            this.aside = aside;
        }

        @Override
        public void write(int b) {
            plain.write(b);
        }

        @Override
        public void write(byte[] bytes, int start, int count) {
            plain.write(bytes, start, count);
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            try (out;
                    POIFSFileSystem file = new POIFSFileSystem()) {
                TempFile.setThreadLocalTempFileCreationStrategy(new Aside(aside));
                EncryptionInfo lock = new EncryptionInfo(
                        EncryptionMode.agile,
                        CipherAlgorithm.aes256,
                        HashAlgorithm.sha512,
                        KEY_BITS,
                        -1,
                        ChainingMode.cbc);
                Encryptor encryptor = lock.getEncryptor();
                encryptor.confirmPassword(password.text());
                try (OutputStream locked = encryptor.getDataStream(file)) {
                    plain.writeTo(locked);
                }
                file.writeFilesystem(new Held(out));
            } catch (GeneralSecurityException e) {
                throw new IOException("this Java cannot lock files", e);
            } finally {
                TempFile.setThreadLocalTempFileCreationStrategy(null);
            }
        }
    }

    /// Closed by whoever opened it.
    private static final class Held extends FilterOutputStream {

        Held(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int count) throws IOException {
            out.write(bytes, start, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /// POI puts the locked content aside; it goes with the folder if nobody comes back for it.
    private record Aside(Path folder) implements TempFileCreationStrategy {

        @Override
        public File createTempFile(String prefix, String suffix) throws IOException {
            return Files.createTempFile(folder, "." + prefix, suffix).toFile();
        }

        @Override
        public File createTempDirectory(String prefix) throws IOException {
            return Files.createTempDirectory(folder, "." + prefix).toFile();
        }
    }
}
