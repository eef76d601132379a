package dev.kap.planning.person;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.Handover.Passed;
import dev.kap.insight.NameOrder;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.Trigger;
import dev.kap.plan.person.AccountMove;
import dev.kap.plan.person.HandoverPlan.Known;
import dev.kap.plan.person.HandoverPlan.Moved;
import dev.kap.plan.person.HandoverPlan.Part;
import dev.kap.plan.person.HandoverPlan.Received;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Setting;
import dev.kap.wording.ShortNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The contacts, moves and knowledge that somebody who leaves passes on.
record TakenOver(String person, List<Part> parts, PortfolioPlan leaving, PortfolioPlan plan) {

    /// Those nobody else has a live link to first, then by influence x relationship, then who decides on something.
    List<Received> contacts() {
        return parts.stream()
                .flatMap(this::received)
                .sorted(Comparator.comparing((Received one) -> !one.only())
                        .thenComparingDouble(one -> -weight(one.passed().contact()))
                        .thenComparing(one -> !decides(one))
                        .thenComparing(one -> one.passed().name(), NameOrder.ORDER)
                        .thenComparing(one -> one.account().name(), NameOrder.ORDER))
                .toList();
    }

    private static double weight(ContactInsight contact) {
        return Objects.requireNonNullElse(contact.influence().value(), 0.0)
                * Objects.requireNonNullElse(contact.relationship().value(), 0.0);
    }

    private static boolean decides(Received one) {
        return one.account().agenda().money().open().stream()
                .anyMatch(open -> open.deciders().stream()
                        .anyMatch(
                                who -> who.contact().name().equals(one.passed().name())));
    }

    private Stream<Received> received(Part part) {
        ShortNames names = ShortNames.of(part.account().insight().account().contacts().stream()
                .map(Contact::name)
                .toList());
        Hanging hanging = new Hanging(part.account(), person, names);
        return part.handover().contacts().stream().map(passed -> {
            Optional<Move> meeting = meeting(part.account(), passed);
            return new Received(
                    part.account(),
                    passed,
                    !knownLive(passed.contact()),
                    hanging.of(passed.contact()),
                    meeting.map(Move::owner).filter(owner -> !owner.isEmpty()).orElseGet(() -> follower(part, passed)),
                    meeting.flatMap(Move::day).orElse(null));
        });
    }

    /// Whether a colleague who stays has a live link.
    private boolean knownLive(ContactInsight contact) {
        return contact.links().stream()
                .filter(link -> link.live() && link.counts())
                .map(link -> link.link().teamMember())
                .anyMatch(name ->
                        !name.equals(person) && leaving.insight().portfolio().stays(name));
    }

    /// The move of the register by which the follower is introduced; where nobody has to be, the first talk that one of
    /// us has with them anyway, as far as it comes as soon.
    private Optional<Move> meeting(AccountPlan account, Passed passed) {
        LocalDate latest = plan.insight()
                .portfolio()
                .asOf()
                .plusDays(plan.insight().portfolio().days(Setting.BUYER_DAYS));
        return account.register().open().stream()
                .filter(move -> move.rule() == Trigger.HANDOVER && move.isFor(passed.name()))
                .filter(move -> move.cause().id().endsWith(" from " + person))
                .findFirst()
                .or(() -> account.register().open().stream()
                        .filter(move ->
                                move.isFor(passed.name()) && move.intent().opens())
                        .filter(move -> !move.owner().isEmpty() && !move.owner().equals(person))
                        .filter(move ->
                                move.day().filter(day -> !day.isAfter(latest)).isPresent())
                        .findFirst());
    }

    private static String follower(Part part, Passed passed) {
        return Optional.ofNullable(passed.standIn())
                .or(() -> Optional.ofNullable(part.handover().standIn()))
                .orElse("");
    }

    /// What they own, in the numbers of the plan as it is.
    List<Moved> moves() {
        List<Moved> moved = new ArrayList<>();
        for (AccountPlan account : plan.accounts()) {
            Optional<Part> part = parts.stream()
                    .filter(one -> one.account().name().equals(account.name()))
                    .findFirst();
            account.register().open().stream()
                    .filter(move -> move.owner().equals(person)
                            || Objects.equals(move.doer().left(), person))
                    .map(move -> new Moved(new AccountMove(account, move), follower(part, move, account)))
                    .forEach(moved::add);
        }
        moved.sort(Comparator.comparing((Moved one) -> day(one.move().move()))
                .thenComparing(one -> one.move().account().name(), NameOrder.ORDER)
                .thenComparingInt(one -> one.move().move().number()));
        return moved;
    }

    private static LocalDate day(Move move) {
        return move.day().orElse(LocalDate.MAX);
    }

    /// Who follows with the contact; else who does in the account; else the account manager.
    private String follower(Optional<Part> part, Move move, AccountPlan account) {
        String manager = account.insight().account().profile().care().accountManager();
        return part.flatMap(one -> one.handover().contacts().stream()
                        .filter(passed -> move.isFor(passed.name()))
                        .findFirst()
                        .flatMap(passed -> Optional.ofNullable(passed.standIn())))
                .or(() -> part.flatMap(one -> Optional.ofNullable(one.handover().standIn())))
                .or(() -> Optional.of(manager)
                        .filter(name -> !name.equals(person))
                        .filter(leaving.insight().portfolio()::stays))
                .orElse("");
    }

    /// What Evidence and Pain points say of the contacts that are passed on, unless they are marked Private.
    List<Known> known() {
        return contacts().stream()
                .filter(one -> !one.passed().contact().contact().notes().confidential())
                .flatMap(one -> Stream.of(
                                known(
                                        one,
                                        one.passed()
                                                .contact()
                                                .contact()
                                                .rating()
                                                .evidence(),
                                        false),
                                known(
                                        one,
                                        one.passed().contact().contact().notes().painPoints(),
                                        true))
                        .filter(known -> !known.text().isBlank()))
                .toList();
    }

    private static Known known(Received one, String text, boolean pain) {
        return new Known(one.account(), one.passed().name(), text.strip(), pain);
    }
}
