package dev.kap.planning.moves;

import dev.kap.diagnosis.AccountPeople;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.plan.Intent;
import dev.kap.plan.Trigger;
import dev.kap.planning.target.OwnActions;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Sheet;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Moves for those who stand well with us or weigh little: who went quiet is called, a rating without a link is
/// checked, Support is raised, Watch is told the same and looked at again where it rises.
record PeopleToKeep(Drafts drafts, OwnActions own) {

    /// More are no favour but a programme.
    private static final int RAISED = 3;
    /// So many signs make somebody rise.
    private static final int SIGNS = 2;
    /// So many people around somebody of little weight are a sign.
    private static final int MANY_TIES = 3;

    private static final double DAYS_A_QUARTER = 365.25 / 4;

    List<Proposal> all() {
        return Stream.of(quiet(), unproven(), raised(), told(), rising())
                .flatMap(List::stream)
                .toList();
    }

    private PlanningContext situation() {
        return drafts.situation();
    }

    private Stream<ContactInsight> in(Quadrant quadrant) {
        return situation().insight().in(quadrant).stream()
                .filter(contact -> !contact.contact().opposes() && !own.forContact(contact.name()));
    }

    /// A Nurture contact whose rhythm has passed is called before anything is asked.
    private List<Proposal> quiet() {
        return in(Quadrant.NURTURE)
                .flatMap(contact -> late(contact)
                        .map(day -> drafts.with(
                                contact,
                                Intent.MEET,
                                Trigger.QUIET,
                                Trigger.QUIET.weight(),
                                Drafts.move("quiet", drafts.name(contact)),
                                Trigger.QUIET.why(Arg.day(day))))
                        .stream())
                .toList();
    }

    /// The last contact, where it lies longer back than the rhythm of quadrant and tier.
    private Optional<LocalDate> late(ContactInsight contact) {
        double contacts = situation().cadence(contact.quadrant());
        if (contacts <= 0) {
            return Optional.empty();
        }
        long days = Math.round(DAYS_A_QUARTER / contacts);
        // The age is counted, and no day worked out: a rhythm of once in a million years begins before the calendar.
        return AccountPeople.lastContact(contact)
                .filter(day -> ChronoUnit.DAYS.between(day, situation().asOf()) > days);
    }

    /// An influential contact whose good rating rests on no link at all.
    private List<Proposal> unproven() {
        if (!situation().portfolio().has(Sheet.LINKS)) {
            return List.of();
        }
        return in(Quadrant.NURTURE)
                .filter(contact -> contact.links().isEmpty())
                .map(contact -> drafts.with(
                        contact,
                        Intent.RATE,
                        Trigger.UNPROVEN,
                        Trigger.UNPROVEN.weight(),
                        Drafts.move("unproven", drafts.name(contact)),
                        Trigger.UNPROVEN.why(
                                Arg.score(score(contact.relationship().value())))))
                .toList();
    }

    /// The most influential of Support whom somebody of us knows well.
    private List<Proposal> raised() {
        return in(Quadrant.SUPPORT)
                .filter(ContactInsight::hasLiveLink)
                .sorted(ContactInsight.BY_INFLUENCE)
                .limit(RAISED)
                .map(contact -> drafts.with(
                        contact,
                        Intent.RAISE,
                        Trigger.RAISE,
                        Trigger.RAISE.weight(),
                        Drafts.move(raise(contact), drafts.name(contact)),
                        Trigger.RAISE.why(Arg.score(score(contact.influence().value())))))
                .toList();
    }

    private static String raise(ContactInsight contact) {
        if (!contact.contact().notes().painPoints().isBlank()) {
            return "raise.case";
        }
        return contact.seniorByLevel() ? "raise.stage" : "raise.visit";
    }

    /// Who is in Watch gets what Support gets, in one go.
    private List<Proposal> told() {
        List<ContactInsight> watch = situation().insight().in(Quadrant.WATCH);
        if (watch.isEmpty() || situation().insight().in(Quadrant.SUPPORT).isEmpty()) {
            return List.of();
        }
        return List.of(drafts.ofAccount(
                Intent.RAISE,
                "watch",
                Trigger.NEWS,
                Trigger.NEWS.weight(),
                Drafts.move("news", Arg.count(watch.size())),
                new Drafts.Cause(
                        Trigger.NEWS.why(),
                        watch.stream().map(one -> one.contact().origin()).toList())));
    }

    private List<Proposal> rising() {
        Map<String, Integer> ties = ties();
        return in(Quadrant.WATCH)
                .flatMap(contact -> rising(contact, ties.getOrDefault(contact.name(), 0)).stream())
                .toList();
    }

    /// How many ties each of the people has.
    private Map<String, Integer> ties() {
        Map<String, Integer> ties = new HashMap<>();
        situation()
                .insight()
                .account()
                .ties()
                .forEach(tie ->
                        Stream.of(tie.from(), tie.to()).distinct().forEach(end -> ties.merge(end, 1, Integer::sum)));
        return ties;
    }

    private Optional<Proposal> rising(ContactInsight contact, int ties) {
        List<Sentence> signs = signs(contact, ties);
        return signs.size() < SIGNS
                ? Optional.empty()
                : Optional.of(drafts.with(
                        contact,
                        Intent.RATE,
                        Trigger.RISING,
                        Trigger.RISING.weight(),
                        Drafts.move("rising", drafts.name(contact)),
                        Trigger.RISING.why(Listing.phrases(signs))));
    }

    /// New in the post, a senior title, many ties, more contacts than their place asks for, a new boss.
    private List<Sentence> signs(ContactInsight contact, int ties) {
        List<Sentence> signs = new ArrayList<>();
        LocalDate since = contact.contact().stay().since();
        LocalDate recent =
                situation().asOf().minusDays(Math.round(situation().settings().number(Setting.DECISION_DAYS)));
        if (since != null && !since.isBefore(recent)) {
            signs.add(Trigger.RISING.why("new"));
        }
        if (contact.seniorByLevel()) {
            signs.add(Trigger.RISING.why("title"));
        }
        if (ties >= MANY_TIES) {
            signs.add(Trigger.RISING.why("ties", Arg.count(ties)));
        }
        if (noted(contact) > situation().cadence(Quadrant.SUPPORT)) {
            signs.add(Trigger.RISING.why("contacts"));
        }
        if (situation()
                .insight()
                .contact(contact.contact().position().reportsTo())
                .map(boss -> boss.contact().stay().since())
                .filter(day -> !day.isBefore(recent))
                .isPresent()) {
            signs.add(Trigger.RISING.why("boss"));
        }
        return signs;
    }

    private static double noted(ContactInsight contact) {
        return contact.links().stream()
                .filter(LinkWorth::counts)
                .mapToDouble(link -> {
                    Double contacts = link.link().contactsPerQuarter();
                    return contacts == null ? 0 : contacts;
                })
                .sum();
    }

    private static double score(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
