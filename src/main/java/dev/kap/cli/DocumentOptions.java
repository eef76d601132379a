package dev.kap.cli;

import dev.kap.run.Format;
import dev.kap.run.Pack;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/// Which documents a command makes, and from which templates.
final class DocumentOptions {

    @Option(
            names = "--pack",
            split = ",",
            paramLabel = "NAME",
            description = "Kinds of documents: ${COMPLETION-CANDIDATES}; all by default.")
    Set<Pack> packs = EnumSet.allOf(Pack.class);

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; all by default.")
    Set<Format> formats = EnumSet.allOf(Format.class);

    @Option(names = "--templates", paramLabel = "DIR", description = "Your own templates instead of the built-in ones.")
    Optional<Path> templates = Optional.empty();
}
