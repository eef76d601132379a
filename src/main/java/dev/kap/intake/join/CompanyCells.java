package dev.kap.intake.join;

import dev.kap.intake.value.Cleaned;
import dev.kap.intake.value.Fields;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.SheetColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How companies stand in cells: several in one, before a person's name, with and without their legal form.
final class CompanyCells {

    private static final Set<String> LEGAL_FORMS = Arrays.stream(
                    ("gmbh mbh ag se kg kgaa ohg gbr ug ev eg ltd limited plc llp llc lp inc incorporated corp"
                        + " corporation co company sa sas sasu sarl eurl snc srl spa sl slu bv nv cv vof ab as asa aps"
                        + " oy oyj ks sro zoo spzoo kft zrt doo pty pte haftungsbeschränkt")
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> BETWEEN = Set.of("and", "und", "et", "sp", "z", "o");
    private static final Pattern DOT = Pattern.compile("[.'’]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PARTED = Pattern.compile("\\s*[;|\\n]\\s*");

    /// What stands in names of companies too: it parts them only where each part is one of ours.
    private static final Pattern PERHAPS = Pattern.compile("\\s*[,/]\\s*|\\s+(?:&|\\+|and|und|et|y)\\s+");

    private CompanyCells() {}

    /// The name without legal form, case, accents and punctuation; what is nothing but a legal form stays.
    static String core(String name) {
        String bare = Folded.bare(name).stream().min(String::compareTo).orElse("");
        List<String> words = new ArrayList<>(
                Arrays.stream(OTHER.split(DOT.matcher(bare).replaceAll("").replace("/s", "s")))
                        .filter(word -> !word.isEmpty())
                        .toList());
        List<String> all = List.copyOf(words);
        while (words.size() > 1 && (LEGAL_FORMS.contains(words.getLast()) || BETWEEN.contains(words.getLast()))) {
            words.removeLast();
        }
        return String.join(" ", words.isEmpty() ? all : words);
    }

    /// The name of a person without the company that stands before it: "Alder GmbH, Ida Kern".
    static String withoutCompany(String name, String company) {
        int comma = name.indexOf(',', company.length() - 1);
        boolean before = comma >= 0
                && comma + 1 < name.length()
                && Folded.key(name.substring(0, comma)).equals(Folded.key(company));
        return before ? name.substring(comma + 1).strip() : name;
    }

    /// The account whose name stands before a comma and the name of a person.
    static Optional<AccountDraft> beforePerson(String typed, AccountBook accounts) {
        for (int comma = typed.lastIndexOf(','); comma > 0; comma = typed.lastIndexOf(',', comma - 1)) {
            Optional<AccountDraft> company = accounts.byName(typed.substring(0, comma));
            if (company.isPresent()) {
                return company;
            }
        }
        return Optional.empty();
    }

    /// The known accounts that a cell names beside each other, by their names and by their ids; an unknown one is
    /// noted. None where the cell holds one name only.
    static List<AccountDraft> several(Fields fields, AccountBook accounts) {
        Set<AccountDraft> found = new LinkedHashSet<>();
        SheetColumns.accountId(fields.sheet())
                .map(column -> parts(PARTED, fields.text(column)))
                .filter(ids -> ids.size() > 1)
                .ifPresent(ids -> ids.forEach(id -> accounts.byId(id).ifPresent(found::add)));
        Optional<String> cell = SheetColumns.account(fields.sheet())
                .or(() -> Optional.of(AccountColumn.ACCOUNT))
                .map(fields::text);
        cell.map(text -> parts(PARTED, text))
                .filter(names -> names.size() > 1)
                .ifPresent(names -> names.forEach(name ->
                        accounts.byName(name).or(() -> accounts.byId(name)).ifPresent(found::add)));
        if (found.isEmpty()) {
            cell.map(text -> perhaps(text, accounts)).ifPresent(found::addAll);
        }
        return List.copyOf(found);
    }

    private static Set<AccountDraft> perhaps(String text, AccountBook accounts) {
        List<String> names = parts(PERHAPS, text);
        Set<AccountDraft> found = new LinkedHashSet<>();
        names.forEach(name -> accounts.byName(name).ifPresent(found::add));
        return found.size() == names.size() ? found : Set.of();
    }

    private static List<String> parts(Pattern between, String text) {
        return Arrays.stream(between.split(text))
                .map(Cleaned::name)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
