package dev.kap.report.workbook;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Link;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What an export tells of who knows whom: the owner of a contact knows the contact, and was last in touch on the day
/// of
/// the last activity. How well, nobody but a person can say: the strength stays empty.
///
/// @param asOf an activity after this day is none yet
record OwnerLinks(LocalDate asOf) {

    /// What CRM systems call the day of the last activity, in small letters and digits alone.
    private static final Set<String> LAST = Set.of(
            "lastactivity",
            "lastactivitydate",
            "lastactivitytime",
            "lastcontacted",
            "lastcontactdate",
            "lastcontacteddate",
            "lastengagementdate",
            "lastinteraction",
            "datelastcontacted",
            "letzteaktivität",
            "datumderletztenaktivität",
            "letzteraktivitätszeitpunkt",
            "zuletztkontaktiert",
            "letzterkontakt");

    /// What they call the number of activities since the contact was entered.
    private static final Set<String> COUNT = Set.of(
            "numberoftimescontacted",
            "numberofsalesactivities",
            "numberofactivities",
            "timescontacted",
            "totalactivities",
            "activities",
            "activitycount",
            "doneactivities",
            "anzahlaktivitäten",
            "anzahlderaktivitäten",
            "aktivitäten");

    /// What they call the day on which the contact was entered.
    private static final Set<String> ENTERED = Set.of(
            "createdate",
            "createddate",
            "createdon",
            "createdtime",
            "contactcreated",
            "personcreated",
            "erstelltam",
            "erstellt");

    /// The object before the name of its column: "Person - Last activity date".
    private static final Pattern OBJECT =
            Pattern.compile("^(?:person|contact|kontakt)\\s+-\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?: .*)?");
    private static final double DAYS_OF_A_QUARTER = 365.25 / 4;

    /// The links of the account as typed, then those that its contacts' owners are known to have.
    ///
    /// @param all whether an owner is linked to a contact without an activity, too: where nobody has typed a link
    List<Link> of(Account account, boolean all) {
        List<Link> links = new ArrayList<>(account.links());
        for (Contact contact : account.contacts()) {
            String owner = contact.notes().ourLead();
            Optional<LocalDate> last = last(contact);
            boolean typed = links.stream()
                    .anyMatch(link ->
                            link.teamMember().equals(owner) && link.contact().equals(contact.name()));
            if (!owner.isEmpty() && !typed && (all || last.isPresent())) {
                links.add(new Link(
                        contact.origin(), owner, contact.name(), null, last.orElse(null), perQuarter(contact)));
            }
        }
        return links;
    }

    private Optional<LocalDate> last(Contact contact) {
        return fact(contact.facts(), LAST).flatMap(OwnerLinks::day).filter(day -> !day.isAfter(asOf));
    }

    /// The activities since the contact was entered, a quarter; null where either is not known.
    private @Nullable Double perQuarter(Contact contact) {
        Optional<LocalDate> entered = fact(contact.facts(), ENTERED).flatMap(OwnerLinks::day);
        Optional<Double> count = fact(contact.facts(), COUNT)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Double::valueOf);
        if (entered.isEmpty() || count.isEmpty() || !entered.get().isBefore(asOf)) {
            return null;
        }
        double quarters = Math.max(1, ChronoUnit.DAYS.between(entered.get(), asOf) / DAYS_OF_A_QUARTER);
        return Math.round(10 * count.get() / quarters) / 10.0;
    }

    private static Optional<String> fact(Map<String, String> facts, Set<String> headers) {
        return facts.entrySet().stream()
                .filter(fact -> headers.contains(plain(fact.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String plain(String header) {
        return OBJECT.matcher(header).replaceFirst("").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /// A day whose order of day and month leaves no doubt.
    private static Optional<LocalDate> day(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher dots = DOTS.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            if (dots.matches()) {
                return Optional.of(LocalDate.of(number(dots, 3), number(dots, 2), number(dots, 1)));
            }
        } catch (DateTimeException e) {
            // A thirty-first of June is no day of any activity.
        }
        return Optional.empty();
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
