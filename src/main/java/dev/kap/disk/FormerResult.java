package dev.kap.disk;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/// A result that another has replaced. What is in it as it was made is ours and is deleted; all else a person has put
/// there or changed. Without a manifest that is everything.
record FormerResult(Path folder, FileOps ops) {

    /// What file managers and open programs leave lying in any folder, and what a kill leaves of a manifest.
    private static final Pattern NOBODYS = Pattern.compile(
            "\\.DS_Store|Thumbs\\.db|desktop\\.ini|~\\$.*|\\.~lock\\..*#|" + Pattern.quote(Manifest.DRAFT),
            Pattern.CASE_INSENSITIVE);

    /// Deletes what is ours.
    ///
    /// @return whether nothing is left but the manifest
    boolean deleteOurs() throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Optional<Manifest> manifest = Manifest.in(folder);
        if (manifest.isPresent()) {
            deleteFiles(manifest.get());
            deleteFolders(manifest.get());
        }
        return Folders.list(folder).stream().allMatch(path -> Folders.name(path).equals(Manifest.NAME));
    }

    /// Deletes the folder with its manifest.
    void deleteEmpty() throws IOException {
        deleteManifest();
        ops.delete(folder);
    }

    /// Deletes the manifest: what is left is a person's.
    void deleteManifest() throws IOException {
        if (Manifest.in(folder).isPresent()) {
            ops.delete(folder.resolve(Manifest.NAME));
        }
    }

    private void deleteFiles(Manifest manifest) throws IOException {
        Path real = folder.toRealPath();
        for (Path path : Folders.inside(folder)) {
            String name = Fingerprint.relative(folder, path);
            boolean regular = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
            if (regular
                    && (isOurs(manifest, name)
                            || NOBODYS.matcher(Folders.name(path)).matches())) {
                ops.delete(path);
            }
        }
        ops.force(real);
    }

    private boolean isOurs(Manifest manifest, String name) throws IOException {
        try {
            return manifest.files().containsKey(name) && manifest.isAsMade(folder, name);
        } catch (NoSuchFileException deleted) {
            // By somebody who clears away as well.
            return false;
        }
    }

    /// Folders that are empty now, from the innermost; one that a person has made is theirs also when it is empty.
    private void deleteFolders(Manifest manifest) throws IOException {
        for (Path path : Folders.inside(folder).reversed()) {
            String under = Fingerprint.relative(folder, path) + "/";
            SortedMap<String, String> from = manifest.files().tailMap(under);
            boolean ours = !from.isEmpty() && from.firstKey().startsWith(under);
            if (ours
                    && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                    && Folders.list(path).isEmpty()) {
                delete(path);
            }
        }
    }

    private void delete(Path empty) throws IOException {
        try {
            ops.delete(empty);
        } catch (DirectoryNotEmptyException filled) {
            // At this very moment.
            return;
        }
    }
}
