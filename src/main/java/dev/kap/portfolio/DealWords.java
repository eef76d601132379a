package dev.kap.portfolio;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The words by which a stage or status tells that a piece of business is won, lost or closed: in English, German,
/// French, Spanish, Italian, Dutch, Portuguese, Swedish, Danish, Norwegian and Polish, and as CRM systems write them.
public enum DealWords {
    ;

    private static final Set<String> WON = Set.of(
            ("won closedwon iswon gewonnen gewonnene gagne gagnee gagnes remporte remportee ganado ganada vinto vinta"
                            + " ganho ganha vunnen vunnet vann vundet vant wygrana wygrane wygrany"
                            + " wygrano")
                    .split(" "));

    private static final Set<String> LOST = Set.of(
            ("lost closedlost verloren perdu perdue perdido perdida perso persa forlorad forlorat tabt tapt przegrana"
                            + " przegrane przegrany stracona utracona")
                    .split(" "));

    /// An end of which nobody says that it was a good one.
    private static final Set<String> CLOSED =
            Set.of(("closed cancelled canceled abandoned disqualified dead absage geschlossen abgeschlossen storniert"
                + " abgesagt abgebrochen disqualifiziert ferme fermee annule annulee abandonne cerrado cerrada"
                + " cancelado cancelada chiuso chiusa annullato annullata gesloten geannuleerd fechado fechada stangd"
                + " stangt avbruten lukket afsluttet annulleret avsluttet avbrutt zamkniete zamknieta anulowana")
                    .split(" "));

    /// "Not won yet" is no win.
    private static final Set<String> NOT = Set.of("not", "nicht", "niet", "ikke", "inte", "nie", "pas", "t");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    /// How the words say that it ended; empty where they say that it goes on.
    public static Optional<DealStatus> end(String text) {
        List<String> words = words(text);
        boolean denied = !Collections.disjoint(words, NOT) || toBeWon(words);
        if (!Collections.disjoint(words, LOST)) {
            return Optional.of(DealStatus.LOST);
        }
        if (!Collections.disjoint(words, WON)) {
            return denied ? Optional.empty() : Optional.of(DealStatus.WON);
        }
        return Collections.disjoint(words, CLOSED) || denied ? Optional.empty() : Optional.of(DealStatus.LOST);
    }

    /// "To be won" is no win; "Won, to be invoiced" is one.
    private static boolean toBeWon(List<String> words) {
        return words.stream()
                .filter(WON::contains)
                .mapToInt(words::indexOf)
                .anyMatch(at -> at > 0 && words.get(at - 1).equals("be"));
    }

    /// Whether the words say that it was won or lost, and not only that it is over.
    public static Optional<DealStatus> outcome(String text) {
        List<String> words = words(text);
        return end(text).filter(_ -> !Collections.disjoint(words, WON) || !Collections.disjoint(words, LOST));
    }

    private static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('ł', 'l')
                .replace('ø', 'o');
        return Arrays.asList(BETWEEN_WORDS.split(plain));
    }
}
