package dev.kap.watch;

import dev.kap.disk.Folders;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// Whether a file is all there, told from a few bytes at its ends; what was never a workbook counts as incomplete.
final class Completeness {

    private static final int ZIP_END = 0x06054b50;
    private static final int ZIP_DIRECTORY = 0x02014b50;
    private static final int ZIP_BEGIN = 0x04034b50;
    private static final int ZIP_END_BYTES = 22;
    private static final int ZIP_LONGEST_END = ZIP_END_BYTES + 0xffff;
    private static final long OLE2_BEGIN = 0xe11ab1a1e011cfd0L;

    private Completeness() {}

    static boolean of(Seen seen) throws IOException {
        return switch (seen.kind()) {
            case WORKBOOK, ZIP -> ofBinary(seen.path());
            case TABLE -> ofText(seen.path());
            case FOLDER -> ofFolder(seen.path());
        };
    }

    private static boolean ofFolder(Path folder) throws IOException {
        for (Path part : Folders.list(folder)) {
            String name = Folders.name(part);
            if (FileNames.isJunk(name) ? isUnderWay(name) : FileNames.isTable(name) && !ofText(part)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a file of the folder is still being copied under another name.
    private static boolean isUnderWay(String name) {
        return name.matches("(?i).*\\.(tmp|part|partial|crdownload|download|filepart)");
    }

    /// Text is taken as complete if its last line is ended.
    private static boolean ofText(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            if (size == 0) {
                return false;
            }
            // In UTF-16 the byte of a line end may be followed by a zero.
            ByteBuffer end = read(channel, Math.max(0, size - 2), (int) Math.min(2, size));
            return read(channel, 0, 1).get(0) != 0 && (isLineEnd(end.get(0)) || isLineEnd(end.get(end.limit() - 1)));
        }
    }

    private static boolean isLineEnd(byte character) {
        return character == '\n' || character == '\r';
    }

    private static boolean ofBinary(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            if (size < ZIP_END_BYTES) {
                return false;
            }
            ByteBuffer begin = read(channel, 0, 8);
            if (begin.getLong(0) == OLE2_BEGIN) {
                return Ole2.isComplete(channel);
            }
            return begin.getInt(0) == ZIP_BEGIN && hasZipEnd(channel, size);
        }
    }

    /// The list of contents stands at the very end of a zip and says where it begins.
    private static boolean hasZipEnd(FileChannel channel, long size) throws IOException {
        int length = (int) Math.min(size, ZIP_LONGEST_END);
        ByteBuffer end = read(channel, size - length, length);
        for (int i = length - ZIP_END_BYTES; i >= 0; i--) {
            if (end.getInt(i) == ZIP_END && Short.toUnsignedInt(end.getShort(i + 20)) == length - ZIP_END_BYTES - i) {
                long bytes = Integer.toUnsignedLong(end.getInt(i + 12));
                long from = size - length + i - bytes;
                return from > 0 && read(channel, from, 4).getInt(0) == ZIP_DIRECTORY;
            }
        }
        return false;
    }

    /// Bytes from a place in the file; zeros behind its end.
    static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                break;
            }
        }
        return buffer.position(0);
    }
}
