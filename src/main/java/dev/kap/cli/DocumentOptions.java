package dev.kap.cli;

import dev.kap.run.Format;
import dev.kap.run.Pack;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/// Which documents a command makes, and from which templates.
final class DocumentOptions {

    @Option(
            names = "--pack",
            split = ",",
            paramLabel = "NAME",
            converter = PackChoice.Reader.class,
            completionCandidates = PackChoice.Words.class,
            description = "Kinds of documents: ${COMPLETION-CANDIDATES}; by default annual-plan, portfolio-review,"
                    + " personal-sheets, and handover where somebody leaves.")
    private List<PackChoice> packs = List.of(new PackChoice(Pack.USUAL));

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; all by default.")
    Set<Format> formats = EnumSet.allOf(Format.class);

    @Option(names = "--templates", paramLabel = "DIR", description = "Your own templates instead of the built-in ones.")
    Optional<Path> templates = Optional.empty();

    /// The kinds of documents asked for.
    Set<Pack> packs() {
        return packs.stream()
                .flatMap(choice -> choice.packs().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Pack.class)));
    }
}
