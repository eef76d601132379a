package dev.kap.planning.person;

import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Departure;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.MoneyAndPeople;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Stance;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import dev.kap.wording.ShortNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// What hangs on a contact, the gravest first: decisions, a level that nobody else reaches, a friend inside, the way in
/// to others, what stands against us.
///
/// @param leaver who of us takes the link along
record Hanging(AccountPlan account, String leaver, ShortNames names) {

    List<Sentence> of(ContactInsight contact) {
        List<Sentence> said = new ArrayList<>();
        decides(contact).ifPresent(said::add);
        level(contact).ifPresent(said::add);
        if (contact.contact().rating().roles().contains(DecisionRole.COACH)) {
            said.add(Sentence.of("people.hangs.coach"));
        }
        wayIn(contact).ifPresent(said::add);
        if (contact.contact().opposes()) {
            boolean opponent = contact.contact().rating().stance() == Stance.OPPONENT;
            said.add(Sentence.of(opponent ? "people.hangs.opposes" : "people.hangs.doubts"));
        }
        int moves = account.register().forContact(contact.name()).size();
        if (said.isEmpty() && moves > 0) {
            said.add(Sentence.of("people.hangs.moves", Arg.countInWords(moves)));
        }
        return said;
    }

    /// Of the open opportunities that they decide on the one of most weight.
    private Optional<Sentence> decides(ContactInsight contact) {
        List<Opportunity> deals = account.agenda().money().open().stream()
                .filter(open -> open.deciders().stream()
                        .anyMatch(one -> one.contact().name().equals(contact.name())))
                .map(MoneyAndPeople.Open::opportunity)
                .toList();
        if (deals.isEmpty()) {
            return Optional.empty();
        }
        Opportunity first = deals.getFirst();
        List<Sentence> about = new ArrayList<>();
        Optional.ofNullable(first.value())
                .ifPresent(value -> about.add(Sentence.of("people.hangs.value", Arg.money(value))));
        Optional.ofNullable(first.closeDate())
                .ifPresent(day -> about.add(Sentence.of("people.hangs.closing", Arg.day(day))));
        Sentence deal = Sentence.verbatim(first.name());
        for (Sentence one : about) {
            deal = Sentence.of("wording.list.comma", Arg.phrase(deal), Arg.phrase(one));
        }
        return Optional.of(
                deals.size() == 1
                        ? Sentence.of("people.hangs.decides", Arg.phrase(deal))
                        : Sentence.of("people.hangs.decides.more", Arg.phrase(deal), Arg.count(deals.size() - 1L)));
    }

    /// Only of the gravest of those that are left alone.
    private Optional<Sentence> level(ContactInsight contact) {
        return account.insight().dependence().departures().stream()
                .filter(one -> one.side() == Departure.Side.OURS && one.person().equals(leaver))
                .map(Departure::gravest)
                .filter(Objects::nonNull)
                .filter(one -> one.onlyAtLevel() && one.contact().name().equals(contact.name()))
                .flatMap(one -> Optional.ofNullable(one.contact().level()).stream())
                .map(level -> Sentence.of(
                        "people.hangs.level",
                        Arg.phrase(Sentence.of("report.level."
                                + level.name().toLowerCase(Locale.ROOT).replace('_', '-')))))
                .findFirst();
    }

    private Optional<Sentence> wayIn(ContactInsight contact) {
        List<String> behind = account.insight().contacts().stream()
                .filter(other -> Optional.ofNullable(other.access())
                        .map(Access::introducers)
                        .filter(through -> through.contains(contact.name()))
                        .isPresent())
                .sorted(ContactInsight.BY_INFLUENCE)
                .map(other -> names.of(other.name()))
                .toList();
        return behind.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of("people.hangs.way", Listing.few(behind, 2)));
    }
}
