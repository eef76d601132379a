package dev.kap.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// The container of .xls and of encrypted .xlsx: whether all its sectors are there, by its allocation table.
/// Layout: Microsoft's [MS-CFB], sections 2.2 and 2.3.
final class Ole2 {

    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int TABLE_SECTORS_AT = 44;
    private static final int TABLE_LIST_AT = 76;
    private static final int TABLE_LIST = 109;
    private static final int FREE = -1;

    private Ole2() {}

    static boolean isComplete(FileChannel channel) throws IOException {
        ByteBuffer header = Completeness.read(channel, 0, HEADER);
        int shift = header.getShort(SECTOR_SHIFT_AT);
        if (shift != 9 && shift != 12) {
            return false;
        }
        int sector = 1 << shift;
        int tables = Math.min(header.getInt(TABLE_SECTORS_AT), TABLE_LIST);
        long sectors = Math.ceilDiv(channel.size() - sector, sector);
        long last = 0;
        for (int i = 0; i < tables; i++) {
            long at = header.getInt(TABLE_LIST_AT + 4 * i);
            if (at < 0 || at >= sectors) {
                return false;
            }
            ByteBuffer table = Completeness.read(channel, (at + 1) * sector, sector);
            for (int entry = 0; entry < sector / 4; entry++) {
                if (table.getInt(4 * entry) != FREE) {
                    last = Math.max(last, (long) i * (sector / 4) + entry);
                }
            }
        }
        return tables > 0 && last < sectors;
    }
}
