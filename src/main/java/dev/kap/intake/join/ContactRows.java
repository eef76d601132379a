package dev.kap.intake.join;

import dev.kap.intake.table.Salutations;
import dev.kap.intake.value.ExtraColumns;
import dev.kap.intake.value.Fields;
import dev.kap.intake.value.Ratings;
import dev.kap.intake.value.Suggestion;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DecisionRole;
import dev.kap.wording.Arg;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rows of Contacts.
final class ContactRows {

    /// A row that has an account and a name.
    record Named(Fields fields, AccountDraft account, String name, String id) {}

    private final AccountBook accounts;
    private final Ratings ratings;
    private final LocalDate asOf;

    private ContactRows(AccountBook accounts, Ratings ratings, LocalDate asOf) {
        this.asOf = asOf;
        this.accounts = accounts;
        this.ratings = ratings;
    }

    /// Adds the contacts of these rows to their accounts; bosses are looked up once all names are known.
    static void read(List<Fields> rows, AccountBook accounts, Ratings ratings, LocalDate asOf) {
        ContactRows reader = new ContactRows(accounts, ratings, asOf);
        List<Named> typed =
                rows.stream().flatMap(fields -> reader.named(fields).stream()).toList();
        ContactNames names = ContactNames.of(typed);
        List<Named> named = typed.stream().map(names::unique).toList();
        named.forEach(row -> row.account.contacts.add(reader.contact(row)));
    }

    private List<Named> named(Fields fields) {
        Optional<AccountDraft> account = account(fields);
        if (account.isEmpty()) {
            return List.of();
        }
        Fields costing = fields.costing(account.get().name());
        String name = name(fields);
        if (name.isEmpty()) {
            costing.error("missing-value", "Contact", Arg.text("Contact"));
            return List.of();
        }
        return List.of(new Named(costing, account.get(), name, fields.name("Contact ID")));
    }

    /// By id or name; where the row has neither, by the domain of the mail address.
    private Optional<AccountDraft> account(Fields fields) {
        if (fields.has("Account") || fields.has("Account ID")) {
            return accounts.of(fields);
        }
        Optional<AccountDraft> byDomain = accounts.byDomain(fields.name("Email"));
        byDomain.ifPresent(draft -> fields.note("account-by-domain", "Email", Arg.text(draft.name())));
        return byDomain.or(() -> accounts.of(fields));
    }

    private static String name(Fields fields) {
        String whole = fields.name("Contact");
        return whole.isEmpty() ? (fields.name("First name") + " " + fields.name("Last name")).strip() : whole;
    }

    private Contact contact(Named row) {
        Fields fields = row.fields;
        Optional<Double> relationship = ratings.relationship(fields, "Relationship");
        Optional<Double> target = ratings.relationship(fields, "Target relationship");
        if (relationship.isPresent() && target.isPresent() && target.get() < relationship.get()) {
            fields.warning("target-below-relationship", "Target relationship");
        }
        return new Contact(
                fields.origin(),
                row.name,
                row.id,
                jobTitle(fields),
                fields.name("Function"),
                fields.word("Level", WordLists.LEVEL).orElse(null),
                boss(row),
                roles(fields),
                fields.word("Stance", WordLists.STANCE).orElse(null),
                fields.name("Outside organisation"),
                ratings.influence(fields).orElse(null),
                relationship.orElse(null),
                fields.text("Evidence"),
                evidenceDate(fields),
                target.orElse(null),
                fields.name("Our lead"),
                fields.text("Pain points"),
                fields.text("Aims"),
                fields.word("Status", WordLists.LEFT).orElse(false),
                fields.date("Since").orElse(null),
                fields.date("Until").orElse(null),
                fields.name("Email"),
                fields.name("Phone"),
                ExtraColumns.facts(fields));
    }

    private static String jobTitle(Fields fields) {
        String title = fields.name("Job title");
        if (Salutations.contains(title)) {
            fields.noteOnce("form-of-address", "Job title");
            return "";
        }
        return title;
    }

    private @Nullable LocalDate evidenceDate(Fields fields) {
        Optional<LocalDate> date = fields.date("Evidence date");
        if (date.isPresent() && date.get().isAfter(asOf)) {
            fields.warning("evidence-in-future", "Evidence date", Arg.day(asOf));
        }
        return date.orElse(null);
    }

    private String boss(Named row) {
        String id = row.fields.name("Reports to ID");
        String typed = id.isEmpty() || row.fields.has("Reports to") ? row.fields.name("Reports to") : id;
        if (typed.isEmpty()) {
            return "";
        }
        String boss = switch (row.account.person(typed)) {
            case Match.One<String>(String name, boolean _) -> name;
            case Match.Several<String> _ -> {
                row.fields.error("ambiguous-contact", "Reports to", Arg.text(row.account.name()));
                yield typed;
            }
            case Match.None<String> none -> absent(row, typed, none, typed.equals(id));
        };
        if (boss.equals(row.name)) {
            row.fields.warning("own-boss", "Reports to");
            return "";
        }
        return boss;
    }

    /// A boss who is not in the list stays as typed: a missing person. An id that leads nowhere names nobody.
    private static String absent(Named row, String typed, Match.None<String> none, boolean id) {
        if (id) {
            row.fields.warning("unknown-boss-id", "Reports to ID");
            return "";
        }
        row.fields.note("boss-not-listed", "Reports to", Suggestion.of(none.nearest()));
        return typed;
    }

    private static Set<DecisionRole> roles(Fields fields) {
        Set<DecisionRole> roles = EnumSet.noneOf(DecisionRole.class);
        String typed = fields.name("Decision role");
        Optional<DecisionRole> whole = WordLists.ROLE.meaning(typed);
        if (whole.isPresent()) {
            roles.add(whole.get());
        } else {
            for (String word : typed.split("[,;/]", -1)) {
                addRole(fields, word.strip(), roles);
            }
        }
        if (fields.truth("Coach").orElse(false)) {
            roles.add(DecisionRole.COACH);
        }
        return roles;
    }

    private static void addRole(Fields fields, String word, Set<DecisionRole> roles) {
        Optional<DecisionRole> role = WordLists.ROLE.meaning(word);
        role.ifPresent(roles::add);
        if (role.isEmpty() && !word.isEmpty()) {
            fields.unknownWord("Decision role", word, WordLists.ROLE);
        }
    }
}
