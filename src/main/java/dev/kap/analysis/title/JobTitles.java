package dev.kap.analysis.title;

import dev.kap.portfolio.Level;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recognises the level in a job title: English, German, French and Spanish words, first match wins.
///
/// This is the one table of them. Words match whole and whatever their case; German ones also as the end of a compound
/// (`Einkaufsleiter`).
public final class JobTitles {

    private static final List<Rule> RULES = List.of(
            rule(
                    Level.SPECIALIST,
                    "assistant to|secretary to|(personal|executive|management|team|office) assistant",
                    "assisten(t|tin|z)"
                        + " (der|des|von)|\\p{L}*(vorstands|direktions|geschäftsführungs)(assisten|sekret)\\p{L}*|referent(in)?"
                        + " (der|des)",
                    "assistante? (de|du|à|au|personnelle|personnel|exécutive)|secrétaire de( la)? direction",
                    "(asistente|secretari[oa]) (de|del|ejecutiv[oa]|personal)"),
            rule(
                    Level.C_LEVEL,
                    "board|chair|chairman|chairwoman|chairperson|chief (\\p{L}+"
                            + " ){0,3}officer|ceo|cfo|coo|cio|cto|cmo|cpo|chro|ciso|managing"
                            + " director|owner|founder|co-?founder|(?<!vice[ -])president",
                    "\\p{L}*vorstands?|\\p{L}*vorständin|vorstands(vorsitzende[rn]?|mitglied|sprecher(in)?)|\\p{L}*geschäftsführer(in)?|geschäftsführung|geschäftsleitung|geschäftsleiter(in)?|inhaber(in)?|gründer(in)?|mitgründer(in)?|präsident(in)?|aufsichtsrat(svorsitzende[rn]?)?",
                    "pdg|(?<!vice[ -])présidente?|directeur général|directrice"
                            + " générale|dg|gérante?|fondateur|fondatrice|propriétaire|administrateur délégué",
                    "consejer[oa] delegad[oa]|director(a)? general|president[ea]|dueñ[oa]|propietari[oa]|fundador(a)?"),
            rule(
                    Level.DIRECTOR,
                    "vice[ -]president|vp|svp|evp|avp|director|general manager|partner",
                    "vizepräsident(in)?|\\p{L}*direktor(in)?|bereichsleiter(in)?|bereichsleitung|hauptabteilungsleiter(in)?|prokurist(in)?|partnerin",
                    "vice[ -]présidente?|directeur|directrice|associée?",
                    "vicepresident[ea]|directora?|soci[oa]|gerente general"),
            // Small teams and projects, before the words for a head of something swallow them.
            rule(
                    Level.MANAGER,
                    "team[ -]leader",
                    "(team|gruppen|schicht|projekt)(leiter|leitung)(in)?",
                    "chef(fe)? d['’]équipe|chef(fe)? de (projet|groupe|produit)",
                    "jef[ea] de (equipo|proyecto|grupo)"),
            rule(
                    Level.HEAD,
                    "head|senior manager|principal",
                    "\\p{L}*leiter(in)?|\\p{L}*leitung|leitende[rn]?|chef(in)?|\\p{L}*chef(in)?",
                    "chef(fe)? de (service|département|division)|responsable (du département|de division)",
                    "jef[ea]|jefatura"),
            rule(
                    Level.MANAGER,
                    "manager|lead|supervisor|foreman",
                    "manager(in)?|\\p{L}+manager(in)?|meister(in)?|vorarbeiter(in)?",
                    "responsable|gestionnaire|superviseure?",
                    "gerente|responsable|encargad[oa]|supervisora?|coordinadora? de equipo"),
            rule(
                    Level.SPECIALIST,
                    "specialist|analyst|engineer|buyer|assistant|administrator|coordinator|consultant|officer|advisor|adviser|associate|technician|developer|architect|planner|expert|clerk|secretary|accountant|controller|scientist|representative|researcher|operator",
                    "\\p{L}*spezialist(in)?|\\p{L}*analyst(in)?|\\p{L}*ingenieur(in)?|\\p{L}*einkäufer(in)?|\\p{L}*assistent(in)?|\\p{L}*referent(in)?|\\p{L}*sachbearbeiter(in)?|\\p{L}*koordinator(in)?|\\p{L}*berater(in)?|\\p{L}*techniker(in)?|\\p{L}*entwickler(in)?|\\p{L}*planer(in)?|\\p{L}*expert(e|in)|\\p{L}*sekretär(in)?|\\p{L}*buchhalter(in)?|fachkraft|mitarbeiter(in)?|\\p{L}*beauftragte[rn]?",
                    "spécialiste|analyste|ingénieure?|acheteur|acheteuse|assistante?|administrateur|administratrice|coordinateur|coordinatrice|consultante?|technicien(ne)?|conseill(er|ère)|secrétaire|comptable|chargée?"
                        + " de \\p{L}+",
                    "especialista|analista|ingenier[oa]|comprador(a)?|asistente|auxiliar|administrador(a)?|coordinador(a)?|consultor(a)?|técnic[oa]|secretari[oa]|contable|asesora?"));

    private JobTitles() {}

    /// The level that the title tells; empty where none of the words is in it.
    public static Optional<Level> level(String title) {
        return RULES.stream()
                .filter(rule -> rule.words().matcher(title).find())
                .map(Rule::level)
                .findFirst();
    }

    private static Rule rule(Level level, String english, String german, String french, String spanish) {
        String words = Stream.of(english, german, french, spanish).collect(Collectors.joining("|"));
        return new Rule(
                level,
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private record Rule(Level level, Pattern words) {}
}
