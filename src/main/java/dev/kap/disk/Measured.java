package dev.kap.disk;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;

/// A file that is being written, whose fingerprint is known when it is closed: what the disk has of it later can be
/// held against what was written.
public final class Measured extends FilterOutputStream {

    private final MessageDigest digest = Fingerprint.sha256();
    private final Consumer<String> known;
    private boolean closed;

    /// @param known is told the fingerprint once the file is closed
    public Measured(OutputStream file, Consumer<String> known) {
        super(file);
        this.known = known;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        digest.update((byte) b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        digest.update(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (!closed) {
            closed = true;
            known.accept(HexFormat.of().formatHex(digest.digest()));
        }
    }
}
