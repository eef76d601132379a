package dev.kap.plan;

import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.Locale;

/// What calls for a move or is a risk: every rule of the plan with its weight, its gravity and its words, in one table.
///
/// A weight says how urgent a proposed move is, on the scale of priorities: 100 is the most, 30 a usual Develop
/// contact. A
/// gravity says how grave a risk is, 0 to 100. Either is 0 where the rule has none of it. Where several rules answer a
/// question of the eighteen, the most telling one stands first.
public enum Trigger {
    /// The user's own action, without a goal and with one.
    OWN(0, 0, 0, "own"),
    OBJECTIVE(0, 0, 0, "objective"),
    /// A Develop contact; the move weighs as much as the contact's priority.
    DEVELOP(0, 0, 18, "develop"),
    /// A sceptic or an opponent of much influence; the move weighs at least so much.
    HEAR(30, 0, 18, "hear"),
    /// Who has to be won before a door opens.
    KEEPER(0, 0, 0, "keeper"),
    /// Somebody new in a decision role.
    NEW_BUYER(80, 0, 0, "new-buyer"),
    /// The typed lead of somebody of influence has no link to them.
    LEAD(10, 0, 4, "lead"),
    /// A senior contact whom none of our senior people knows.
    SENIOR(20, 0, 14, "senior"),
    /// A Nurture contact whose rhythm has passed.
    QUIET(16, 0, 5, "quiet"),
    /// A customer who speaks for us elsewhere, as the giver and as the taker see it; a favour's thanks; a word to
    /// print.
    REFERENCE_GIVEN(12, 0, 0, "reference-given"),
    REFERENCE(11, 0, 0, "reference"),
    TESTIMONIAL(8, 0, 0, "testimonial"),
    THANK(9, 0, 0, "thank"),
    /// What raises who is in Support, and what Watch gets of it; a Watch contact who rises.
    RAISE(6, 0, 0, "raise"),
    NEWS(3, 0, 0, "news"),
    RISING(10, 0, 0, "rising"),
    /// What somebody of us who leaves takes along, unless it is passed on.
    HANDOVER(85, 0, 0, "handover"),
    /// A contract ends, and nothing is in view that follows.
    CONTRACT(70, 0, 0, "contract"),
    /// A contract ends in the plan year.
    RENEWAL(50, 0, 0, "renewal"),
    /// Whoever owned something here has left us.
    OWNER_LEFT(100, 95, 0, "owner-left"),
    /// A boss who is not in the list; the weight is for each point of influence of the person below.
    BOSS(3, 58, 8, "boss", "bosses"),
    /// A needed role whose holder we have no live link to.
    ROLE(35, 0, 8, "role"),
    /// A needed role that nobody holds.
    FIND_ROLE(35, 62, 8, "find-role", "roles"),
    /// Nobody is marked as coach.
    COACH(30, 0, 9, "coach"),
    /// The quarterly review is overdue.
    REVIEW(60, 45, 15, "review"),
    /// A quarter of the plan year has no dated review.
    YEAR_REVIEW(5, 0, 15, "year-review"),
    /// A good rating without a link; as a risk, where the contact decides.
    UNPROVEN(18, 72, 0, "unproven"),
    /// A senior contact nobody has placed; as a risk, where the contact decides.
    UNPLACED(25, 70, 6, "unplaced"),
    /// A Develop contact who decides; the gravity is for each point of influence.
    DECIDER(0, 8, 0, "decider"),
    /// One person carries much of the capital; the gravity is for all of it.
    SINGLE_THREAD(40, 100, 4, "thread"),
    /// Somebody who had a part in decisions has left.
    BUYER_LEFT(55, 90, 0, "leaver"),
    /// Somebody the plan names first whom no other rule asks anybody to meet; who stands with us and is not to be taken
    /// for granted.
    NAMED(40, 0, 0, "named"),
    KEEP(7, 0, 0, "keep"),
    /// Revenue below last year.
    FALLING(75, 75, 2, "falling"),
    /// Revenue below its target.
    MISSED(70, 50, 2, "missed"),
    /// Much of our revenue comes from the account.
    DEPENDENCE(45, 60, 1, "dependence"),
    /// Actions are overdue.
    OVERDUE(0, 55, 0, "overdue");

    private final double weight;
    private final double gravity;
    private final int question;
    private final String key;
    private final String risk;

    Trigger(double weight, double gravity, int question, String key) {
        this(weight, gravity, question, key, key);
    }

    Trigger(double weight, double gravity, int question, String key, String risk) {
        this.weight = weight;
        this.gravity = gravity;
        this.question = question;
        this.key = key;
        this.risk = risk;
    }

    /// As results.json writes it.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Of its move.
    public double weight() {
        return weight;
    }

    /// Of its risk.
    public double gravity() {
        return gravity;
    }

    /// Whether its move answers that question of the eighteen.
    public boolean answers(int number) {
        return question == number;
    }

    /// Why the move is proposed.
    public Sentence why(Arg... args) {
        return Sentence.of("planning.trigger." + key, args);
    }

    /// The same in another case: `planning.trigger.<key>.<when>`.
    public Sentence why(String when, Arg... args) {
        return Sentence.of("planning.trigger." + key + "." + when, args);
    }

    /// A part of what its risk says: title, detail or answer.
    public Sentence risk(String part, Arg... args) {
        return Sentence.of("planning.risk." + risk + "." + part, args);
    }
}
