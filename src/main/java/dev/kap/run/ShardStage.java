package dev.kap.run;

import dev.kap.disk.Disk;
import dev.kap.disk.Fingerprint;
import dev.kap.disk.Folders;
import dev.kap.disk.Manifest;
import dev.kap.disk.ResultPlace;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The hidden folder beside the place of a result in which its shares wait until they are joined.
///
/// Its name tells of what the shares are made: input, options, day and program. Shares of something else lie elsewhere
/// and never get into this result. Nobody but the one that joins deletes it; where nobody does, it is cleared away
/// like every draft to which nobody has written for a day.
record ShardStage(Path folder, Destination destination, int of) {

    private static final int NAME_DIGITS = 16;

    static ShardStage of(RunRequest order, Destination destination, CheckedPlan judged, int of) throws IOException {
        String key = Fingerprint.of(recipe(order, judged, of)).substring(0, NAME_DIGITS);
        ResultPlace place = ResultPlace.at(destination.place(), destination.today(), new Disk());
        Path folder = place.remains().draftOf(key, Folders.name(destination.place()));
        return new ShardStage(folder, destination, of);
    }

    /// Makes the folder, which only its owner reads, and makes room in it for a share.
    void begin(int number) throws IOException {
        Path above = folder.getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        new Disk().makeFolder(folder);
        // What is there is damaged, and nobody's work.
        new Folders(new Disk()).delete(place(number).place());
    }

    /// Where a share comes as a whole.
    Destination place(int number) {
        return new Destination(folder.resolve(number + "-of-" + of), destination.today());
    }

    /// What a share is made of; empty where it is not there as it was made.
    Optional<Manifest> whole(int number) throws IOException {
        Path share = place(number).place();
        Optional<Manifest> manifest = Manifest.in(share);
        return manifest.isPresent() && manifest.get().holds(share) ? manifest : Optional.empty();
    }

    /// Every share in turn.
    ///
    /// @throws SharesMissing where one is not there as it was made
    List<Manifest> all() throws IOException {
        List<Manifest> all = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int number : IntStream.rangeClosed(1, of).toArray()) {
            Optional<Manifest> share = whole(number);
            if (share.isEmpty()) {
                missing.add(number + "/" + of);
            }
            share.ifPresent(all::add);
        }
        if (!missing.isEmpty()) {
            throw new SharesMissing(missing);
        }
        return all;
    }

    /// The result is there: nobody needs the shares any more.
    void end() {
        new Folders(new Disk()).deleteWhatCanBe(folder);
    }

    private static String recipe(RunRequest order, CheckedPlan judged, int of) throws IOException {
        List<String> parts = new ArrayList<>();
        for (Path input : order.inputs()) {
            parts.add(Folders.name(input) + Fingerprint.of(input));
        }
        for (Path input : order.former().given()) {
            parts.add(Folders.name(input) + Fingerprint.of(input));
        }
        if (order.templates().isPresent()) {
            parts.add(Fingerprint.of(order.templates().get()));
        }
        parts.add(judged.plan().insight().portfolio().asOf().toString());
        parts.add(new TreeSet<>(order.packs()) + " " + new TreeSet<>(order.formats()) + " " + order.accounts() + " "
                + order.people());
        parts.add(order.inputs().size() + " " + order.former().given().size() + " " + of);
        parts.add(program());
        return String.join("\n", parts);
    }

    /// What the program is made of; of one that lies in folders, as while it is built, nothing.
    private static String program() throws IOException {
        CodeSource source = ShardStage.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return "";
        }
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar) ? Fingerprint.of(jar) : "";
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
