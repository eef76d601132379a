package dev.kap.planning.moves;

import dev.kap.diagnosis.answer.WordingKeys;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Tolerance;
import dev.kap.plan.ExecutivePairing;
import dev.kap.plan.Intent;
import dev.kap.plan.Move;
import dev.kap.plan.Reference;
import dev.kap.plan.Trigger;
import dev.kap.planning.moves.Proposal.When;
import dev.kap.planning.target.OwnActions;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.AccountStatus;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Stance;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What it takes all accounts to propose: references, asked in the giver's account and used in the other one; word of
/// mouth, thanks between two favours, and meetings of our senior people with theirs.
public final class Favours {

    /// More testimonials of one customer convince nobody more.
    private static final int TESTIMONIALS = 2;

    private static final Comparator<Proposal> EARLIEST = Comparator.comparing(
                    (Proposal one) -> one.when().decided(),
                    Comparator.<@Nullable LocalDate>nullsLast(Comparator.naturalOrder()))
            .thenComparingDouble(one -> -one.weight())
            .thenComparing(Proposal::id);

    private final Proposals core;
    private final Drafts drafts;
    private final PlanningContext situation;
    private final Map<String, Integer> asked;
    private final List<Proposal> result = new ArrayList<>();

    private Favours(Proposals core) {
        this.core = core;
        this.situation = core.situation();
        this.drafts = new Drafts(situation);
        this.asked = new HashMap<>(core.favours());
    }

    /// The proposals of one account with all that others ask of it or give to it.
    ///
    /// @param numbers of the accounts by their name
    public static Proposals of(
            Proposals core, List<Reference> references, ExecutivePairing pairing, Map<String, Integer> numbers) {
        Favours favours = new Favours(core);
        String name = core.situation().insight().name();
        references.stream().filter(one -> one.refereeAccount().equals(name)).forEach(favours::given);
        references.stream()
                .filter(one -> one.account().equals(name))
                .forEach(one -> favours.taken(one, numbers.getOrDefault(one.refereeAccount(), -1)));
        favours.testimonials();
        pairing.pairs().forEach(favours::senior);
        return thanked(core.and(favours.result), favours.drafts);
    }

    private void given(Reference one) {
        situation.insight().contact(one.referee()).ifPresent(referee -> {
            asked.merge(referee.name(), 1, Integer::sum);
            Proposal plain = drafts.with(
                    referee,
                    Intent.REFERENCE,
                    Trigger.REFERENCE_GIVEN,
                    Trigger.REFERENCE_GIVEN.weight(),
                    Drafts.move(
                            "reference.given", drafts.name(referee), Arg.text(one.contact()), Arg.text(one.account())),
                    Trigger.REFERENCE_GIVEN.why(Arg.phrase(alike(one))));
            result.add(renamed(plain, one.about(), one).with(When.EVER.asking(Set.of(referee.name()))));
        });
    }

    private void taken(Reference one, int giver) {
        situation.insight().contact(one.contact()).ifPresent(contact -> {
            Proposal plain = drafts.with(
                    contact,
                    Intent.REFERENCE,
                    Trigger.REFERENCE,
                    Trigger.REFERENCE.weight(),
                    Drafts.move(
                            "reference.taken",
                            drafts.name(contact),
                            Arg.text(one.referee()),
                            Arg.text(one.refereeAccount())),
                    Trigger.REFERENCE.why(Arg.phrase(alike(one))));
            result.add(renamed(plain, one.about(), one)
                    .with(When.EVER.following(Stream.concat(
                                    Stream.of(Schedule.elsewhere(giver, Intent.REFERENCE, one.about())),
                                    core.opening(contact.name()))
                            .collect(Collectors.toSet()))));
        });
    }

    private static Sentence alike(Reference one) {
        return Sentence.of(
                "planning.alike",
                Listing.phrases(one.alike().stream()
                        .sorted()
                        .map(likeness -> Sentence.of("planning.alike." + WordingKeys.of(likeness)))
                        .toList()));
    }

    private static Proposal renamed(Proposal one, String about, Reference reference) {
        return new Proposal(
                one.weight(),
                one.intent(),
                about,
                one.contact(),
                one.action(),
                one.doer(),
                new Move.Cause(true, one.cause().rule(), one.cause().why(), reference.rows()),
                one.when());
    }

    /// Of a customer whose people stand with us.
    private void testimonials() {
        if (situation.insight().account().profile().organisation().status() == AccountStatus.PROSPECT) {
            return;
        }
        double most = situation.settings().number(Setting.ASKED_A_YEAR);
        situation.insight().in(Quadrant.NURTURE).stream()
                .filter(contact -> contact.friend(situation.settings())
                        && contact.contact().rating().stance() != Stance.NEUTRAL)
                .filter(contact -> !Tolerance.reached(asked.getOrDefault(contact.name(), 0), most))
                .sorted(ContactInsight.BY_RELATIONSHIP)
                .limit(TESTIMONIALS)
                .forEach(this::testimonial);
    }

    private void testimonial(ContactInsight contact) {
        Double relationship = contact.relationship().value();
        result.add(drafts.with(
                        contact,
                        Intent.TESTIMONIAL,
                        Trigger.TESTIMONIAL,
                        Trigger.TESTIMONIAL.weight(),
                        Drafts.move("testimonial", drafts.name(contact)),
                        Trigger.TESTIMONIAL.why(Arg.score(relationship == null ? 0 : relationship)))
                .with(When.EVER.asking(Set.of(contact.name()))));
    }

    /// Only where nothing else brings somebody of us there.
    private void senior(ExecutivePairing.Pair pair) {
        String ours = pair.ours();
        if (pair.linked() || ours == null || core.opens(pair.contact()) || acted(pair.contact())) {
            return;
        }
        situation
                .insight()
                .contact(pair.contact())
                .ifPresent(contact -> result.add(drafts.by(
                        Move.Doer.of(ours),
                        contact,
                        Intent.MEET,
                        Trigger.SENIOR,
                        Trigger.SENIOR.weight(),
                        Drafts.move("senior", drafts.people().name(ours), drafts.name(contact)),
                        Trigger.SENIOR.why(Arg.phrase(WordingKeys.level(pair.level()))))));
    }

    private boolean acted(String contact) {
        return OwnActions.of(situation).forContact(contact);
    }

    /// Between two favours that one Nurture contact is asked for stands a word of thanks. Those that people have
    /// decided on are among them, so that a yes or no to one leaves the thanks for the others as they are; who is
    /// not asked after all is not thanked.
    private static Proposals thanked(Proposals proposals, Drafts drafts) {
        Map<String, List<Proposal>> favours = new HashMap<>();
        Stream.concat(proposals.moves().stream(), proposals.decided().stream())
                .forEach(one -> giver(one, drafts.situation())
                        .forEach(name -> favours.computeIfAbsent(name, none -> new ArrayList<>())
                                .add(one)));
        OwnActions own = OwnActions.of(drafts.situation());
        List<Proposal> all = new ArrayList<>(proposals.moves());
        List<Proposal> decided = new ArrayList<>(proposals.decided());
        List<Proposal> held = new ArrayList<>();
        favours.keySet().stream().sorted().forEach(name -> {
            List<Proposal> asked = favours.getOrDefault(name, List.of()).stream()
                    .sorted(EARLIEST)
                    .toList();
            for (int i = 1; i < asked.size(); i++) {
                Proposal thanks = thanks(drafts, name, asked.get(i - 1));
                (own.turnedDown(asked.get(i - 1).id()) ? held : all).add(thanks);
                follow(asked.get(i), thanks, all);
                follow(asked.get(i), thanks, decided);
            }
        });
        // What follows thanks that people have decided on keeps its place behind them.
        return new Proposals(
                proposals.situation(),
                Proposals.undecided(all, own),
                decided,
                Proposals.undecided(held, own),
                proposals.favours());
    }

    private static void follow(Proposal next, Proposal thanks, List<Proposal> among) {
        among.replaceAll(one -> one.id().equals(next.id()) ? one.with(one.when().following(Set.of(thanks.id()))) : one);
    }

    private static List<String> giver(Proposal one, PlanningContext situation) {
        if (one.intent() == Intent.THANK) {
            return List.of();
        }
        return one.when().asked().stream()
                .filter(name -> situation
                        .insight()
                        .contact(name)
                        .filter(contact -> contact.quadrant() == Quadrant.NURTURE)
                        .isPresent())
                .filter(name -> one.doer().through().isEmpty()
                        || one.doer().through().getFirst().equals(name))
                .toList();
    }

    /// Named by the favour and not by its place among them, which is another once one of them is decided on.
    private static Proposal thanks(Drafts drafts, String name, Proposal favour) {
        ContactInsight contact = drafts.situation().insight().contact(name).orElseThrow();
        Proposal plain = drafts.with(
                contact,
                Intent.THANK,
                Trigger.THANK,
                Trigger.THANK.weight(),
                Drafts.move("thank", drafts.name(contact)),
                Trigger.THANK.why());
        return new Proposal(
                plain.weight(),
                Intent.THANK,
                name + " after " + favour.id(),
                name,
                plain.action(),
                plain.doer(),
                plain.cause(),
                When.EVER.following(Set.of(favour.id())));
    }
}
