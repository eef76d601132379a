package dev.kap.run;

import dev.kap.disk.Disk;
import dev.kap.disk.Folders;
import dev.kap.disk.ResultPlace;
import dev.kap.disk.SafeName;
import dev.kap.intake.raw.InputFiles;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a result goes, known to be nobody else's before any work is done.
///
/// @param place the folder of the result, as the user would write it
/// @param today gets into the name of what is kept of the result before
record Destination(Path place, LocalDate today) {

    /// The place in the order's folder that has the name of its first input.
    ///
    /// @throws Refusal where an input is, lies in or contains the place, or something stands there that we did not
    /// make
    static Destination of(RunRequest order, Clock clock) throws IOException {
        if (order.templates().filter(folder -> !Files.isDirectory(folder)).isPresent()) {
            throw new Refusal(Sentence.of(
                    "run.no-templates", Arg.text(order.templates().get().toString())));
        }
        String name = SafeName.of(InputFiles.stem(order.inputs().getFirst()));
        Destination destination = new Destination(order.out().resolve(name), LocalDate.now(clock));
        List<Path> read = new ArrayList<>(order.inputs());
        read.addAll(order.former().given());
        order.templates().ifPresent(read::add);
        for (Path path : read) {
            destination.refuseOverlap(path);
        }
        destination.refuseOthers();
        return destination;
    }

    /// The result of a run before, where there is one.
    Optional<Path> earlier() {
        return Optional.of(place).filter(Files::isDirectory);
    }

    private void refuseOverlap(Path input) throws IOException {
        if (!Files.exists(input)) {
            return;
        }
        Path real = input.toRealPath();
        Path there = real(place.toAbsolutePath().normalize());
        if (real.startsWith(there)) {
            throw refusal("run.input-in-place", input);
        }
        if (there.startsWith(real)) {
            throw refusal("run.place-in-input", input);
        }
    }

    private void refuseOthers() throws IOException {
        ResultPlace.Holder holder = ResultPlace.at(place, today, new Disk()).holder();
        if (!holder.yields()) {
            throw new Refusal(Sentence.of(
                    switch (holder) {
                        case LINK -> "run.place-is-link";
                        case FILE -> "run.place-is-file";
                        default -> "run.place-is-foreign";
                    },
                    Arg.text(place.toString())));
        }
    }

    private Refusal refusal(String key, Path input) {
        return new Refusal(Sentence.of(key, Arg.text(place.toString()), Arg.text(input.toString())));
    }

    /// The path without links; what is not there yet has none.
    private static Path real(Path path) throws IOException {
        Path above = path.getParent();
        if (Files.exists(path) || above == null) {
            return path.toRealPath();
        }
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                ? path
                : real(above).resolve(Folders.name(path));
    }
}
