package dev.kap.intake.table;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Forms of address, which some address books call titles: "Mr" is never somebody's job.
public final class Salutations {

    private static final Set<String> WORDS = Arrays.stream(
                    ("Mr;Mrs;Ms;Miss;Mx;Sir;Madam;Dr;Prof;Prof Dr;Mr Dr;Mrs Dr;Herr;Frau;Herr Dr;Frau"
                        + " Dr;Herrn;Fräulein;"
                        + "Monsieur;Madame;Mademoiselle;M;Mme;Mlle;Señor;Señora;Señorita;Sr;Sra;Srta;Don;Doña;"
                        + "Dott;Sig;Sigra")
                            .split(";"))
            .map(Plain::of)
            .collect(Collectors.toUnmodifiableSet());

    private Salutations() {}

    /// Whether the text is a form of address and nothing else.
    public static boolean contains(String text) {
        return WORDS.contains(Plain.of(text));
    }

    /// Whether there are texts at all and each is a form of address.
    static boolean containsAll(List<String> texts) {
        return !texts.isEmpty() && texts.stream().allMatch(Salutations::contains);
    }
}
