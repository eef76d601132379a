package dev.kap.intake.raw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Looks for entries of a zip that lie over each other, which no honest program writes: a few bytes then unpack to
/// many parts. The directory at the end of the file says where each entry begins.
final class ZipOverlaps {

    private static final int END_MARK = 0x06054b50;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long IN_ZIP64 = 0xFFFFFFFFL;

    private record Span(long start, long end) {}

    private ZipOverlaps() {}

    static void refuse(Path file) throws IOException, Unreadable {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            List<Span> spans = new ArrayList<>(spans(directory(channel)));
            spans.sort(Comparator.comparingLong(Span::start));
            for (int i = 1; i < spans.size(); i++) {
                if (spans.get(i).start() < spans.get(i - 1).end()) {
                    throw new Unreadable("unpacks-too-large");
                }
            }
        }
    }

    /// The directory of the entries; empty where there is none to be found, which the reading itself will tell.
    private static ByteBuffer directory(FileChannel channel) throws IOException {
        int length = (int) Math.min(channel.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = read(channel, channel.size() - length, length);
        for (int i = length - END_LENGTH; i >= 0; i--) {
            if (tail.getInt(i) == END_MARK) {
                long size = tail.getInt(i + 12) & IN_ZIP64;
                long start = channel.size() - length + i - size;
                return start < 0 ? ByteBuffer.allocate(0) : read(channel, start, (int) size);
            }
        }
        return ByteBuffer.allocate(0);
    }

    private static ByteBuffer read(FileChannel channel, long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        long at = start;
        while (bytes.hasRemaining()) {
            int read = channel.read(bytes, at);
            if (read < 0) {
                break;
            }
            at += read;
        }
        return bytes.flip();
    }

    /// Where the entries lie; one whose place stands in an extension for huge files is left out.
    private static List<Span> spans(ByteBuffer directory) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at + ENTRY_LENGTH <= directory.limit() && directory.getInt(at) == ENTRY_MARK) {
            long packed = directory.getInt(at + 20) & IN_ZIP64;
            int name = directory.getShort(at + 28) & 0xFFFF;
            int extra = directory.getShort(at + 30) & 0xFFFF;
            int comment = directory.getShort(at + 32) & 0xFFFF;
            long start = directory.getInt(at + 42) & IN_ZIP64;
            if (packed != IN_ZIP64 && start != IN_ZIP64) {
                spans.add(new Span(start, start + LOCAL_LENGTH + name + packed));
            }
            at += ENTRY_LENGTH + name + extra + comment;
        }
        return spans;
    }
}
