package dev.kap.report.page.about;

import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.TeamMember;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Puts a role in the place of everybody else's name, and a word in the place of an amount: the document goes to the
/// person it is about.
final class OtherPeople {

    /// A shorter family name is a word as well.
    private static final int LEAST_LETTERS = 4;

    private static final String UNIT = "(?:\\s?(?:k|m|mn|bn|T|Mio\\.?|Mrd\\.?|million|thousand)\\b)?";
    private static final String CURRENCY = "(?:[€$£¥]|\\b(?:EUR|USD|GBP|CHF|SEK|DKK|NOK|PLN|CZK|JPY)\\b)";
    private static final String NUMBER = "\\d[\\d.,'\\p{Zs}]*";
    private static final String AFTER = CURRENCY + "\\s?" + NUMBER + UNIT;
    private static final String BEFORE = NUMBER + UNIT + "\\s?" + CURRENCY;
    private static final Pattern AMOUNT = Pattern.compile(AFTER + "|" + BEFORE);

    private final PrintFormat said;
    private final Set<String> own;
    /// Names as they are looked for, in small letters, and what is said instead.
    private final Map<String, String> instead = new HashMap<>();

    OtherPeople(Portfolio portfolio, AboutSubject who, PrintFormat said) {
        List<String> names = who.names();
        Optional<AccountPlan> account = who.account();
        this.said = said;
        this.own = new HashSet<>();
        names.forEach(name -> parts(name).forEach(own::add));
        names.forEach(name -> own.add(small(name)));
        // A number of the whole office is the person's own as well.
        who.contact().ifPresent(contact -> own.add(small(contact.identity().phone())));
        portfolio.accounts().forEach(one -> one.contacts().forEach(this::add));
        portfolio.team().forEach(this::add);
        account.ifPresent(plan -> {
            plan.insight().account().contacts().forEach(contact -> {
                addFamily(contact.identity().name(), role(contact));
                addBoss(contact.position().reportsTo());
            });
            Stream.concat(
                            plan.insight().account().actions().stream().map(action -> action.owner()),
                            plan.insight().account().objectives().stream().map(objective -> objective.owner()))
                    .forEach(owner -> put(owner, said.text("about.ours")));
        });
        portfolio.team().forEach(member -> addFamily(member.name(), role(member)));
    }

    private void add(Contact contact) {
        put(contact.identity().name(), role(contact));
        put(contact.identity().email(), role(contact));
        put(contact.identity().phone(), role(contact));
    }

    private void add(TeamMember member) {
        put(member.name(), role(member));
        put(member.email(), role(member));
    }

    private void addBoss(String boss) {
        put(boss, said.text("about.other"));
    }

    private void addFamily(String name, String role) {
        List<String> parts = parts(name);
        if (parts.size() > 1 && parts.getLast().length() >= LEAST_LETTERS) {
            put(parts.getLast(), role);
        }
    }

    private void put(String name, String role) {
        String key = small(name);
        if (!key.isBlank() && !own.contains(key)) {
            instead.putIfAbsent(key, role);
        }
    }

    private String role(Contact contact) {
        if (!contact.rating().roles().isEmpty()) {
            return said.text(
                    "about.other.as", Arg.text(said.roles(contact.rating().roles())));
        }
        return contact.position().level() == null
                ? said.text("about.other")
                : said.text(
                        "about.other.as", Arg.text(said.level(contact.position().level())));
    }

    private String role(TeamMember member) {
        return member.jobTitle().isBlank()
                ? said.text("about.ours")
                : said.text("about.ours.as", Arg.text(member.jobTitle()));
    }

    private static List<String> parts(String name) {
        return Arrays.stream(small(name).split("[\\s,()]+", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /// The text as the person may read it.
    String masked(String text) {
        String small = small(text);
        List<String> named = instead.keySet().stream()
                .filter(name -> !name.isEmpty() && small.contains(name))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        String masked = text;
        for (String name : named) {
            masked = whole(name).matcher(masked).replaceAll(Matcher.quoteReplacement(instead.getOrDefault(name, "")));
        }
        return AMOUNT.matcher(masked).replaceAll(Matcher.quoteReplacement(said.text("about.amount")));
    }

    private static Pattern whole(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
