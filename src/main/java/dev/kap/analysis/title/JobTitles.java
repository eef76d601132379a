package dev.kap.analysis.title;

import dev.kap.portfolio.Level;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Recognises the level in a job title: English, German, French and Spanish words.
public final class JobTitles {

    /// The one table of them: the first line with a word in the title decides.
    ///
    /// Words match whole and whatever their case. A star is any letters, as German writes compounds
    /// (`Einkaufsleiter`), three dots are any words; the rest is as in regular expressions.
    private static final String TABLE = """
        SPECIALIST: assistant to, secretary to, (personal|executive|management|team|office) assistant
        SPECIALIST: assisten(t|tin|z) (der|des|von), *(vorstands|direktions|geschäftsführungs)(assisten|sekret)*
        SPECIALIST: assistante? (de|du|à|au|personnelle|personnel|exécutive), secrétaire de( la)? direction
        SPECIALIST: (asistente|secretari[oa]) (de|del|ejecutiv[oa]|personal)

        C_LEVEL: board, chair, chairman, chairwoman, chairperson, chief …officer, ceo, cfo, coo, cio, cto, cmo, cpo
        C_LEVEL: chro, ciso, managing director, owner, founder, co-?founder, (?<!vice[ -])president
        C_LEVEL: *vorstands?, *vorständin, vorstands(vorsitzende[rn]?|mitglied|sprecher(in)?), *geschäftsführer(in)?
        C_LEVEL: geschäfts(führung|leitung|leiter(in)?), (mit)?gründer(in)?, inhaber(in)?, präsident(in)?
        C_LEVEL: aufsichtsrat(svorsitzende[rn]?)?
        C_LEVEL: pdg, dg, (?<!vice[ -])présidente?, directeur général, directrice générale, gérante?, fondateur
        C_LEVEL: fondatrice, propriétaire, administrateur délégué
        C_LEVEL: consejer[oa] delegad[oa], directora? general, president[ea], dueñ[oa], propietari[oa], fundadora?

        DIRECTOR: vice[ -]president, vp, svp, evp, avp, director, general manager, partner
        DIRECTOR: vizepräsident(in)?, *direktor(in)?, bereichsleit(er|erin|ung), hauptabteilungsleit(er|erin|ung)
        DIRECTOR: prokurist(in)?, partnerin
        DIRECTOR: vice[ -]présidente?, directeur, directrice, associée?
        DIRECTOR: vicepresident[ea], directora?, soci[oa], gerente general

        MANAGER: team[ -]leader
        MANAGER: (team|gruppen|schicht|projekt)leit(er|erin|ung)
        MANAGER: chef(fe)? d['’]équipe, chef(fe)? de (projet|groupe|produit)
        MANAGER: jef[ea] de (equipo|proyecto|grupo)

        HEAD: head, senior manager, principal
        HEAD: *leit(er|erin|ung), leitende[rn]?, *chef(in)?
        HEAD: chef(fe)? de (service|département|division), responsable (du département|de division)
        HEAD: jef[ea], jefatura

        MANAGER: manager, lead, supervisor, foreman
        MANAGER: *manager(in)?, meister(in)?, vorarbeiter(in)?
        MANAGER: responsable, gestionnaire, superviseure?
        MANAGER: gerente, encargad[oa], supervisora?

        SPECIALIST: specialist, analyst, engineer, buyer, assistant, administrator, coordinator, consultant, officer
        SPECIALIST: advis[oe]r, associate, technician, developer, architect, planner, expert, clerk, secretary
        SPECIALIST: accountant, controller, scientist, representative, researcher, operator
        SPECIALIST: *spezialist(in)?, *analyst(in)?, *ingenieur(in)?, *einkäufer(in)?, *assisten(t|tin|z), *expert(e|in)
        SPECIALIST: *referent(in)?, *sachbearbeiter(in)?, *koordinator(in)?, *berater(in)?, *techniker(in)?
        SPECIALIST: *entwickler(in)?, *planer(in)?, *sekretär(in)?, *buchhalter(in)?, *beauftragte[rn]?, fachkraft
        SPECIALIST: mitarbeiter(in)?
        SPECIALIST: spécialiste, analyste, ingénieure?, acheteur, acheteuse, assistante?, administrateur
        SPECIALIST: administratrice, coordinateur, coordinatrice, consultante?, technicien(ne)?, conseill(er|ère)
        SPECIALIST: secrétaire, comptable, chargée? de
        SPECIALIST: especialista, analista, ingenier[oa], compradora?, asistente, auxiliar, administradora?
        SPECIALIST: coordinadora?, consultora?, técnic[oa], secretari[oa], contable, asesora?
        """;

    private static final List<Line> LINES =
            TABLE.lines().filter(line -> !line.isEmpty()).map(Line::of).toList();

    private JobTitles() {}

    /// The level as typed, else as the title tells it.
    public static Optional<Level> level(@Nullable Level typed, String title) {
        return typed == null ? level(title) : Optional.of(typed);
    }

    /// The level that the title tells; empty where none of the words is in it.
    public static Optional<Level> level(String title) {
        if (title.isBlank()) {
            return Optional.empty();
        }
        String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
        return LINES.stream()
                .filter(line -> line.words().matcher(composed).find())
                .map(Line::level)
                .findFirst();
    }

    private record Line(Level level, Pattern words) {

        static Line of(String line) {
            int colon = line.indexOf(": ");
            String words = Arrays.stream(line.substring(colon + 2).split(", "))
                    .map(word -> word.replace("*", "\\p{L}*").replace("…", "[\\p{L}&'’/, -]*"))
                    .collect(Collectors.joining("|"));
            return new Line(
                    Level.valueOf(line.substring(0, colon)),
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }
}
