package dev.kap.report.workbook;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/// Entries of a workbook's zip file that nothing in the workbook refers to. Excel neither shows nor keeps them; whoever
/// unpacks a copy of ours must not find `C:/…` in it.
final class StrayParts {

    private StrayParts() {}

    /// Takes them out.
    static void drop(OPCPackage file) throws IOException {
        try {
            Set<PackagePartName> known = reachable(file);
            for (PackagePart part : List.copyOf(file.getParts())) {
                if (!known.contains(part.getPartName()) && !part.isRelationshipPart()) {
                    file.removePart(part);
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static Set<PackagePartName> reachable(OPCPackage file) throws InvalidFormatException {
        Set<PackagePartName> known = new HashSet<>();
        Deque<PackageRelationshipCollection> open = new ArrayDeque<>(List.of(file.getRelationships()));
        while (!open.isEmpty()) {
            for (PackageRelationship relation : open.pop()) {
                Optional<PackagePart> part = target(file, relation);
                if (part.isPresent() && known.add(part.get().getPartName())) {
                    open.push(part.get().getRelationships());
                }
            }
        }
        return known;
    }

    private static Optional<PackagePart> target(OPCPackage file, PackageRelationship relation)
            throws InvalidFormatException {
        return relation.getTargetMode() == TargetMode.INTERNAL
                ? Optional.ofNullable(file.getPart(PackagingURIHelper.createPartName(relation.getTargetURI())))
                : Optional.empty();
    }
}
