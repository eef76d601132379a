package dev.kap.intake.raw;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The bytes of a part as they unpack: watched for a part without end, and for a tag or comment without end, which a
/// parser would hold in memory as a whole.
final class PartStream extends FilterInputStream {

    /// A limit that was met, on its way through a parser that knows only this exception.
    static final class Met extends IOException {

        private static final long serialVersionUID = 1;

        private final Unreadable limit;

        Met(Unreadable limit) {
            super(limit);
            this.limit = limit;
        }

        Unreadable limit() {
            return limit;
        }
    }

    private final TagScan tags = new TagScan();
    private final Unpacked unpacked;

    PartStream(InputStream in, Unpacked unpacked) {
        super(in);
        this.unpacked = unpacked;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? read : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int read = super.read(bytes, start, length);
        try {
            unpacked.add(Math.max(0, read));
            for (int i = start; i < start + read; i++) {
                tags.add(bytes[i]);
            }
        } catch (Unreadable limit) {
            throw new Met(limit);
        }
        return read;
    }
}
