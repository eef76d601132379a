package dev.kap.attack;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folders of one attack: where the program runs, its home, its place for temporary files, and where it may write. */
record Scene(Path root) {

    static Scene in(Path scratch, String name) throws IOException {
        Scene scene = new Scene(Files.createDirectories(scratch.resolve(name.replaceAll("[^a-z0-9-]", "_"))));
        for (Path folder : List.of(scene.work(), scene.home(), scene.temporary(), scene.out())) {
            Files.createDirectories(folder);
        }
        return scene;
    }

    Path work() {
        return root.resolve("here/work");
    }

    Path home() {
        return root.resolve("home");
    }

    Path temporary() {
        return root.resolve("temporary");
    }

    Path out() {
        return root.resolve("out");
    }

    /** Every file outside the place for results, with what tells that it was touched. */
    Map<String, String> outside() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(out()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put(root.relativize(file).toString(), attributes.size() + " " + attributes.lastModifiedTime());
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    /** What has changed since; empty where nothing has. */
    Optional<String> changed(Map<String, String> before) throws IOException {
        Map<String, String> after = outside();
        for (String evil : List.of("/tmp/kap-attack-evil", "/tmp/kap-attack-evil.xml")) {
            if (Files.exists(Path.of(evil), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of("wrote " + evil);
            }
        }
        if (after.equals(before)) {
            return Optional.empty();
        }
        after.entrySet().removeAll(before.entrySet());
        return Optional.of("touched outside --out: " + after.keySet());
    }

    /** The same for whoever cannot say that it could not be looked at. */
    static Optional<String> touched(Scene scene, Map<String, String> before) {
        try {
            return scene.changed(before);
        } catch (IOException e) {
            return Optional.of(e.toString());
        }
    }

    /** The class path of this process, for one that runs in another folder. */
    static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    void clear() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
