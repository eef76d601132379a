package dev.kap.report.data;

import dev.kap.insight.Access;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.InfluenceParts;
import dev.kap.insight.Leaver;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.Score;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ContactTarget;
import dev.kap.portfolio.DecisionRole;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Contacts, present and gone, as results.json holds them.
record ContactFields(Map<String, ContactTarget> aims, Wording wording) {

    static ContactFields of(AccountPlan plan, Wording wording) {
        return new ContactFields(
                plan.aims().stream()
                        .collect(Collectors.toMap(aim -> aim.contact().name(), Function.identity(), (a, b) -> a)),
                wording);
    }

    JsonFields of(ContactInsight c) {
        ContactTarget aim = aims.get(c.name());
        Access access = c.access();
        return new JsonFields()
                .text("name", c.name())
                .text("title", c.contact().position().jobTitle())
                .text("role", roles(c.contact().rating().roles()))
                .text("level", c.level() == null ? null : c.level().key())
                .number("influence", c.influence().value())
                .text("influenceSource", source(c.influence()))
                .number("relationship", c.relationship().value())
                .text("relationshipSource", source(c.relationship()))
                .constant("quadrant", c.quadrant())
                .flag("borderline", c.placement().borderline())
                .constant("stance", c.contact().rating().stance())
                .number("target", aim == null ? null : aim.target())
                .number("priority", aim == null ? null : aim.priority())
                .number("access", access == null ? null : access.value())
                .texts("introductionPath", access == null ? List.of() : access.path())
                .text("doorKeeper", c.doorKeeper())
                .object("more", more(c, aim));
    }

    /// What the analysis knows beside the figures every reader relies on.
    private JsonFields more(ContactInsight c, @Nullable ContactTarget aim) {
        Access second = c.secondAccess();
        return new JsonFields()
                .text("function", c.contact().position().function())
                .text("outsideOrganisation", c.contact().position().outside())
                .flag("levelFromTitle", c.levelFromTitle())
                .object("influence", score(c.influence()))
                .object("relationship", score(c.relationship()))
                .texts(
                        "missing",
                        c.placement().missing().stream().map(wording::say).toList())
                .flag("targetTyped", aim != null && aim.typed())
                .texts(
                        "reasons",
                        aim == null
                                ? List.of()
                                : aim.reasons().stream().map(wording::say).toList())
                .number("secondAccess", second == null ? null : second.value())
                .texts("secondPath", second == null ? List.of() : second.path())
                .texts("inContact", c.approach().inContact())
                .number("betweenness", c.betweenness())
                .object("influenceParts", parts(c.parts()))
                .objects("links", c.links(), ContactFields::link);
    }

    JsonFields left(Leaver leaver) {
        return new JsonFields()
                .text("name", leaver.contact().name())
                .text("role", roles(leaver.contact().rating().roles()))
                .date("until", leaver.contact().stay().until())
                .flag("yetToCome", leaver.yetToCome())
                .texts("reports", leaver.reports());
    }

    static JsonFields link(LinkWorth worth) {
        return new JsonFields()
                .text("teamMember", worth.link().teamMember())
                .text("contact", worth.link().contact())
                .number("strength", worth.link().strength())
                .date("lastContact", worth.link().lastContact())
                .number("worth", worth.worth())
                .flag("live", worth.live())
                .flag("counts", worth.counts());
    }

    private static JsonFields parts(@Nullable InfluenceParts parts) {
        return new JsonFields()
                .number("role", parts == null ? null : Double.valueOf(parts.role()))
                .number("level", parts == null ? null : Double.valueOf(parts.level()))
                .number("reach", parts == null ? null : Double.valueOf(parts.reach()));
    }

    private static JsonFields score(Score score) {
        return new JsonFields()
                .number("rated", score.rated())
                .number("evidenced", score.evidenced())
                .constant("confidence", score.confidence());
    }

    private static @Nullable String source(Score score) {
        if (!score.known()) {
            return null;
        }
        return score.isRated() ? "rated" : "evidenced";
    }

    private static String roles(Set<DecisionRole> roles) {
        return roles.stream().map(DecisionRole::key).collect(Collectors.joining(", "));
    }
}
