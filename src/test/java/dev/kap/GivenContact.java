package dev.kap;

import static dev.kap.Given.origin;

import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.Stance;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One contact of {@link GivenAccount}. */
public final class GivenContact {

    private final String name;
    private final int row;
    private final Set<DecisionRole> roles = EnumSet.noneOf(DecisionRole.class);
    private String title = "";
    private String function = "";
    private Level level;
    private String boss = "";
    private Stance stance;
    private String outside = "";
    private Double influence;
    private Double relationship;
    private Double target;
    private String painPoints = "";
    private String lead = "";
    private boolean left;
    private LocalDate since;
    private LocalDate until;

    GivenContact(String name, int row) {
        this.name = name;
        this.row = row;
    }

    public GivenContact title(String given) {
        title = given;
        return this;
    }

    public GivenContact function(String given) {
        function = given;
        return this;
    }

    public GivenContact level(Level given) {
        level = given;
        return this;
    }

    public GivenContact reportsTo(String given) {
        boss = given;
        return this;
    }

    public GivenContact roles(DecisionRole... given) {
        roles.addAll(List.of(given));
        return this;
    }

    public GivenContact stance(Stance given) {
        stance = given;
        return this;
    }

    public GivenContact outside(String organisation) {
        outside = organisation;
        return this;
    }

    public GivenContact influence(double rated) {
        influence = rated;
        return this;
    }

    public GivenContact relationship(double rated) {
        relationship = rated;
        return this;
    }

    public GivenContact target(double given) {
        target = given;
        return this;
    }

    public GivenContact painPoints(String given) {
        painPoints = given;
        return this;
    }

    public GivenContact lead(String given) {
        lead = given;
        return this;
    }

    public GivenContact left() {
        left = true;
        return this;
    }

    public GivenContact since(LocalDate day) {
        since = day;
        return this;
    }

    public GivenContact until(LocalDate day) {
        until = day;
        return this;
    }

    Contact build() {
        return new Contact(
                origin(Sheet.CONTACTS, row),
                new Contact.Identity(name, "", "", ""),
                new Contact.Position(title, function, level, boss, outside),
                new Contact.Stay(left, since, until),
                new Contact.Rating(roles, stance, influence, relationship, target, "", null),
                new Contact.Notes(lead, "", painPoints, "", "", false),
                Map.of());
    }
}
