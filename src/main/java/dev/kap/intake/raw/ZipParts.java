package dev.kap.intake.raw;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The parts of a workbook that lies on the disk.
final class ZipParts implements PackageParts {

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Unpacked.Total total = new Unpacked.Total();

    /// Two parts of one name would be read differently by different programs.
    ZipParts(ZipFile zip) throws Unreadable {
        this.zip = zip;
        ReadingLimits.check(zip.size(), ReadingLimits.PARTS, "parts");
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (!entry.isDirectory() && entries.put(name(entry.getName()), entry) != null) {
                throw new Unreadable("part-twice");
            }
        }
    }

    @Override
    public Optional<InputStream> open(String name, long most) throws IOException {
        ZipEntry entry = entries.get(name(name));
        return entry == null
                ? Optional.empty()
                : Optional.of(new PartStream(
                        zip.getInputStream(entry), new Unpacked(total, entry.getCompressedSize(), most)));
    }

    /// The name of a part however its slashes and letters are written.
    static String name(String typed) {
        String slashes = typed.replace('\\', '/');
        return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
    }
}
