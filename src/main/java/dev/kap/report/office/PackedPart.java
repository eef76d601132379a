package dev.kap.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// A part that is the same in every file of a run, packed once for all of them: the fonts, which are nine tenths of
/// what
/// there is to pack in a plan without pictures.
final class PackedPart {

    /// So many fonts the program carries; more are packed for each file anew.
    private static final int MOST = 8;

    private static final int CHUNK = 1 << 14;

    private static final Map<ByteBuffer, PackedPart> KNOWN = new ConcurrentHashMap<>();

    private final byte[] packed;
    private final long check;
    private final int size;

    private PackedPart(byte[] packed, long check, int size) {
        this.packed = packed;
        this.check = check;
        this.size = size;
    }

    /// Whether a part of that name is the same in every file.
    static boolean isShared(String name) {
        return name.endsWith(".odttf");
    }

    static PackedPart of(byte[] content) {
        ByteBuffer key = ByteBuffer.wrap(content);
        return KNOWN.size() < MOST || KNOWN.containsKey(key)
                ? KNOWN.computeIfAbsent(key, part -> packed(content))
                : packed(content);
    }

    /// What stands before it in a zip.
    ZipArchiveEntry head(ZipArchiveEntry named) {
        ZipArchiveEntry head = new ZipArchiveEntry(named.getName());
        head.setTimeLocal(FixedZip.TIME);
        head.setMethod(ZipEntry.DEFLATED);
        head.setCrc(check);
        head.setSize(size);
        head.setCompressedSize(packed.length);
        return head;
    }

    InputStream content() {
        return new ByteArrayInputStream(packed);
    }

    /// As small as can be: it is done once.
    private static PackedPart packed(byte[] content) {
        CRC32 check = new CRC32();
        check.update(content);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2);
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(content);
            deflater.finish();
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                packed.write(chunk, 0, deflater.deflate(chunk));
            }
        }
        return new PackedPart(packed.toByteArray(), check.getValue(), content.length);
    }
}
