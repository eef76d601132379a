package dev.kap.report.office;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/// A zip whose bytes depend on its content alone, and that packs nothing which is packed already.
public final class PackedOnce extends ZipArchiveOutputStream {

    /// Half the time of the usual level, for files that are a thirtieth larger.
    private static final int LEVEL = 4;

    private @Nullable Shared shared;

    /// @param out stays open
    public PackedOnce(OutputStream out) {
        super(new KeptOpen(out));
        setUseZip64(Zip64Mode.Never);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        if (PackedPart.isShared(entry.getName())) {
            shared = new Shared(entry, new ByteArrayOutputStream());
            return;
        }
        entry.setTimeLocal(FixedZip.TIME);
        setLevel(entry.getName().endsWith(".png") ? Deflater.NO_COMPRESSION : LEVEL);
        super.putArchiveEntry(entry);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        Shared gathered = shared;
        if (gathered == null) {
            super.write(bytes, from, count);
        } else {
            gathered.content().write(bytes, from, count);
        }
    }

    @Override
    public void closeArchiveEntry() throws IOException {
        Shared gathered = shared;
        if (gathered == null) {
            super.closeArchiveEntry();
            return;
        }
        shared = null;
        PackedPart part = PackedPart.of(gathered.content().toByteArray());
        addRawArchiveEntry(part.head(gathered.entry()), part.content());
    }

    /// A part that all files share, while it is gathered.
    private record Shared(ZipArchiveEntry entry, ByteArrayOutputStream content) {}

    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
