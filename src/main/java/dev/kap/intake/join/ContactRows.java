package dev.kap.intake.join;

import dev.kap.intake.table.Salutations;
import dev.kap.intake.value.ExtraColumns;
import dev.kap.intake.value.Fields;
import dev.kap.intake.value.Ratings;
import dev.kap.intake.value.Suggestion;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.column.ContactColumn;
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
            costing.error("missing-value", ContactColumn.CONTACT, Arg.text(ContactColumn.CONTACT.title()));
            return List.of();
        }
        return List.of(new Named(costing, account.get(), name, fields.name(ContactColumn.CONTACT_ID)));
    }

    /// By id or name; where the row has neither, by the domain of the mail address.
    private Optional<AccountDraft> account(Fields fields) {
        if (AccountBook.named(fields)) {
            return accounts.of(fields);
        }
        Optional<AccountDraft> byDomain = accounts.byDomain(fields.name(ContactColumn.EMAIL));
        byDomain.ifPresent(draft -> fields.note("account-by-domain", ContactColumn.EMAIL, Arg.text(draft.name())));
        return byDomain.or(() -> accounts.of(fields));
    }

    private static String name(Fields fields) {
        String whole = fields.name(ContactColumn.CONTACT);
        return whole.isEmpty()
                ? (fields.name(ContactColumn.FIRST_NAME) + " " + fields.name(ContactColumn.LAST_NAME)).strip()
                : whole;
    }

    private Contact contact(Named row) {
        Fields fields = row.fields;
        return new Contact(
                fields.origin(),
                new Contact.Identity(
                        row.name, row.id, fields.name(ContactColumn.EMAIL), fields.name(ContactColumn.PHONE)),
                position(row),
                new Contact.Stay(
                        fields.word(ContactColumn.STATUS, WordLists.LEFT).orElse(false),
                        fields.date(ContactColumn.SINCE).orElse(null),
                        fields.date(ContactColumn.UNTIL).orElse(null)),
                rating(fields),
                new Contact.Notes(
                        fields.name(ContactColumn.OUR_LEAD),
                        fields.text(ContactColumn.WHY_WEAK),
                        fields.text(ContactColumn.PAIN_POINTS),
                        fields.text(ContactColumn.AIMS),
                        fields.name(ContactColumn.PREFERRED_CHANNEL),
                        fields.truth(ContactColumn.PRIVATE).orElse(false)),
                ExtraColumns.facts(fields));
    }

    private Contact.Position position(Named row) {
        Fields fields = row.fields;
        return new Contact.Position(
                jobTitle(fields),
                fields.name(ContactColumn.FUNCTION),
                fields.word(ContactColumn.LEVEL, WordLists.LEVEL).orElse(null),
                boss(row),
                fields.name(ContactColumn.OUTSIDE_ORGANISATION));
    }

    private Contact.Rating rating(Fields fields) {
        Optional<Double> relationship = ratings.relationship(fields, ContactColumn.RELATIONSHIP);
        Optional<Double> target = ratings.relationship(fields, ContactColumn.TARGET_RELATIONSHIP);
        if (relationship.isPresent() && target.isPresent() && target.get() < relationship.get()) {
            fields.warning("target-below-relationship", ContactColumn.TARGET_RELATIONSHIP);
        }
        return new Contact.Rating(
                roles(fields),
                fields.word(ContactColumn.STANCE, WordLists.STANCE).orElse(null),
                ratings.influence(fields).orElse(null),
                relationship.orElse(null),
                target.orElse(null),
                fields.text(ContactColumn.EVIDENCE),
                evidenceDate(fields));
    }

    private static String jobTitle(Fields fields) {
        String title = fields.name(ContactColumn.JOB_TITLE);
        if (Salutations.contains(title)) {
            fields.noteOnce("form-of-address", ContactColumn.JOB_TITLE);
            return "";
        }
        return title;
    }

    private @Nullable LocalDate evidenceDate(Fields fields) {
        Optional<LocalDate> date = fields.date(ContactColumn.EVIDENCE_DATE);
        if (date.isPresent() && date.get().isAfter(asOf)) {
            fields.warning("evidence-in-future", ContactColumn.EVIDENCE_DATE, Arg.day(asOf));
        }
        return date.orElse(null);
    }

    private String boss(Named row) {
        String id = row.fields.name(ContactColumn.REPORTS_TO_ID);
        String typed = id.isEmpty() || row.fields.has(ContactColumn.REPORTS_TO)
                ? row.fields.name(ContactColumn.REPORTS_TO)
                : id;
        if (typed.isEmpty()) {
            return "";
        }
        String boss = switch (row.account.person(typed)) {
            case Match.One<String>(String name, boolean _) -> name;
            case Match.Several<String> _ -> {
                row.fields.error("ambiguous-contact", ContactColumn.REPORTS_TO, Arg.text(row.account.name()));
                yield typed;
            }
            case Match.None<String> none -> absent(row, typed, none, typed.equals(id));
        };
        if (boss.equals(row.name)) {
            row.fields.warning("own-boss", ContactColumn.REPORTS_TO);
            return "";
        }
        return boss;
    }

    /// A boss who is not in the list stays as typed: a missing person. An id that leads nowhere names nobody.
    private static String absent(Named row, String typed, Match.None<String> none, boolean id) {
        if (id) {
            row.fields.warning("unknown-boss-id", ContactColumn.REPORTS_TO_ID);
            return "";
        }
        row.fields.note("boss-not-listed", ContactColumn.REPORTS_TO, Suggestion.of(none.nearest()));
        return typed;
    }

    private static Set<DecisionRole> roles(Fields fields) {
        Set<DecisionRole> roles = EnumSet.noneOf(DecisionRole.class);
        String typed = fields.name(ContactColumn.DECISION_ROLE);
        Optional<DecisionRole> whole = WordLists.ROLE.meaning(typed);
        if (whole.isPresent()) {
            roles.add(whole.get());
        } else {
            for (String word : typed.split("[,;/]", -1)) {
                addRole(fields, word.strip(), roles);
            }
        }
        if (fields.truth(ContactColumn.COACH).orElse(false)) {
            roles.add(DecisionRole.COACH);
        }
        return roles;
    }

    private static void addRole(Fields fields, String word, Set<DecisionRole> roles) {
        Optional<DecisionRole> role = WordLists.ROLE.meaning(word);
        role.ifPresent(roles::add);
        if (role.isEmpty() && !word.isEmpty()) {
            fields.unknownWord(ContactColumn.DECISION_ROLE, word, WordLists.ROLE);
        }
    }
}
