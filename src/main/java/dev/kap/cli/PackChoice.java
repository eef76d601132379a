package dev.kap.cli;

import dev.kap.run.Pack;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What one word of `--pack` asks for: a kind of document, or all kinds.
record PackChoice(Set<Pack> packs) {

    private static final String ALL = "all";

    PackChoice {
        packs = Set.copyOf(packs);
    }

    /// The words that are understood, for the help and for whoever mistypes one.
    static final class Words implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return words().iterator();
        }

        private static List<String> words() {
            return Stream.concat(Arrays.stream(Pack.values()).map(Pack::toString), Stream.of(ALL))
                    .toList();
        }
    }

    /// Reads a word.
    static final class Reader implements ITypeConverter<PackChoice> {

        @Override
        public PackChoice convert(String word) {
            if (word.strip().equals(ALL)) {
                return new PackChoice(EnumSet.allOf(Pack.class));
            }
            return Arrays.stream(Pack.values())
                    .filter(pack -> pack.toString().equals(word.strip()))
                    .findFirst()
                    .map(pack -> new PackChoice(Set.of(pack)))
                    .orElseThrow(() -> new TypeConversionException(
                            "expected one of [" + String.join(", ", Words.words()) + "] but was '" + word + "'"));
        }
    }
}
