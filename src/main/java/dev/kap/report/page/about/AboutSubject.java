package dev.kap.report.page.about;

import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Contact;
import dev.kap.problem.Place;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whom a document is about.
///
/// @param name as the workbook has it
/// @param account where they are; empty where the account's errors let no plan be made
/// @param contact likewise
public record AboutSubject(String name, Optional<AccountPlan> account, Optional<Contact> contact) {

    /// A contact of a planned account.
    public static AboutSubject of(AccountPlan account, Contact contact) {
        return new AboutSubject(contact.name(), Optional.of(account), Optional.of(contact));
    }

    /// Somebody of whom no more is known than the name.
    public static AboutSubject named(String name) {
        return new AboutSubject(name, Optional.empty(), Optional.empty());
    }

    /// The figures of the contact; empty for one who has left or has not come yet.
    Optional<ContactInsight> insight() {
        return account.flatMap(plan -> plan.insight().contacts().stream()
                .filter(one -> one.name().equals(name))
                .findFirst());
    }

    /// The row in Contacts.
    Place row() {
        return contact.map(one -> one.origin().place()).orElse(new Place("", "", ""));
    }

    /// What the person is called: the name, without the title in brackets by which two of a name are told apart.
    List<String> names() {
        String plain = name.replaceAll("\\s*\\(.*\\)\\s*$", "");
        String email = contact.map(one -> one.identity().email()).orElse("");
        return List.of(name, plain, turned(plain), email).stream()
                .filter(one -> !one.isBlank())
                .distinct()
                .toList();
    }

    private static String turned(String plain) {
        int blank = plain.lastIndexOf(' ');
        return blank < 0 ? plain : plain.substring(blank + 1) + ", " + plain.substring(0, blank);
    }

    boolean isCalled(String text) {
        return names().stream().anyMatch(one -> key(one).equals(key(text)));
    }

    /// Whether the name stands in a text.
    public boolean isNamedIn(String text) {
        String within = key(text);
        return names().stream()
                .anyMatch(one -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(key(one)) + "(?![\\p{L}\\p{N}])")
                        .matcher(within)
                        .find());
    }

    boolean isIn(String accountName) {
        return account.map(plan -> key(plan.name()).equals(key(accountName))).orElse(true);
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
