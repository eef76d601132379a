package dev.kap.intake.join;

import dev.kap.intake.value.Cleaned;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Several people in one cell: parted by a semicolon, a slash, a line break, or by "and" between full names; never by a
/// comma, which stands in "Vale, Nora" too.
final class PeopleCells {

    private static final Pattern SURE = Pattern.compile("\\s*[;|\\n]\\s*");
    private static final Pattern LIKELY = Pattern.compile("\\s*/\\s*|\\s+(?:and|und|et|&|\\+)\\s+");

    /// What people type where there is nobody, so that nobody is called so.
    private static final Set<String> NOBODY = Set.of(
            ("vacant;vacancy;tbd;tba;tbc;n.n.;n. n.;nn;none;nobody;no one;unassigned;not assigned;unknown;open;?;house"
                + " account;self;vakant;unbesetzt;offen;niemand;keiner;keine;unbekannt;nicht zugeordnet;nicht"
                + " zugewiesen;nicht besetzt;wird nachbesetzt;selbst;vacante;aucun;à pourvoir;nessuno;nadie")
                    .split(";"));

    private PeopleCells() {}

    /// Whether the cell says that there is nobody.
    static boolean nobody(String text) {
        return NOBODY.contains(text.toLowerCase(Locale.ROOT));
    }

    /// The names in the cell, one where nothing parts them.
    static List<String> names(String text) {
        return Arrays.stream(SURE.split(text))
                .flatMap(part -> likely(part).stream())
                .map(Cleaned::name)
                .filter(name -> !name.isEmpty() && !nobody(name))
                .toList();
    }

    private static List<String> likely(String text) {
        List<String> parts = List.of(LIKELY.split(text));
        return parts.stream().allMatch(PeopleCells::somebody) ? parts : List.of(text);
    }

    private static boolean somebody(String part) {
        return part.contains("@") || PersonNames.words(part).size() > 1;
    }
}
