package dev.kap.report.office;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/// A zip whose bytes depend on its content alone, and that packs nothing which is packed already.
public final class PackedOnce extends ZipArchiveOutputStream {

    /// Half the time of the usual level, for files that are a thirtieth larger.
    private static final int LEVEL = 4;

    /// @param out stays open
    public PackedOnce(OutputStream out) {
        super(new KeptOpen(out));
        setUseZip64(Zip64Mode.Never);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(FixedZip.TIME);
        setLevel(entry.getName().endsWith(".png") ? Deflater.NO_COMPRESSION : LEVEL);
        super.putArchiveEntry(entry);
    }

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
