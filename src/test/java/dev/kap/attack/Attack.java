package dev.kap.attack;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * One hostile or odd input.
 *
 * @param maker writes it into an empty folder, in which the program then runs
 * @param arguments what follows the command
 * @param exits how it may end; never 1
 * @param word what the messages must hold; empty where nothing certain
 * @param cheap whether it is small enough for every build
 */
record Attack(String name, Maker maker, List<String> arguments, Set<Integer> exits, String word, boolean cheap) {

    /** Writes the files of an attack. */
    interface Maker {
        void write(Path folder) throws Exception;
    }

    private static final Set<Integer> ANY = Set.of(0, 2, 3, 4);

    /** An attack that may end in any orderly way. */
    static Attack of(String name, Maker maker, String... arguments) {
        return new Attack(name, maker, List.of(arguments), ANY, "", true);
    }

    /** It must be refused, for this reason. */
    Attack refused(String reason) {
        return new Attack(name, maker, arguments, Set.of(3), reason, cheap);
    }

    /** It must harm nobody: all is made. */
    Attack harmless() {
        return new Attack(name, maker, arguments, Set.of(0), word, cheap);
    }

    /** Its messages must hold that. */
    Attack saying(String reason) {
        return new Attack(name, maker, arguments, exits, reason, cheap);
    }

    /** It takes its time. */
    Attack heavy() {
        return new Attack(name, maker, arguments, exits, word, false);
    }

    @Override
    public String toString() {
        return name;
    }
}
