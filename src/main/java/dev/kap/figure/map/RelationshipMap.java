package dev.kap.figure.map;

import dev.kap.figure.Drawing;
import dev.kap.figure.Foremost;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.MissingPerson;
import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Settings;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The relationship map of one account: its people, who reports to whom, who influences whom, and our links to them.
public final class RelationshipMap {

    private static final int FEW = 20;

    /// More boxes than these have no room for names beside one another.
    private static final int FEW_OF_US = 5;

    private RelationshipMap() {}

    /// The pages of the map of the [Foremost] contacts, each 263 mm wide and at most 149 mm high: one in the large form
    /// for up to thirty people who have room there, else as many as the compact form needs. Few people, and up to
    /// thirty in the compact form, have one of 176 mm, for an upright page. An account without contacts has none.
    public static List<Drawing> pages(AccountPlan plan, Settings settings, Theme theme, Wording wording) {
        return layout(plan, settings, wording).stream()
                .<Drawing>map(page -> new MapDrawing(page, theme))
                .toList();
    }

    /// The same pages with the hierarchy alone, to be drawn on: everybody stands in the same place.
    public static List<Drawing> blankPages(AccountPlan plan, Settings settings, Theme theme, Wording wording) {
        Set<String> titles = plan.insight().team().stream()
                .map(one -> one.member().jobTitle())
                .collect(Collectors.toSet());
        return bareLayout(plan, settings, wording).stream()
                .<Drawing>map(page -> new BlankMap(page, titles, theme, wording))
                .toList();
    }

    /// The plan with only the [Foremost] of many contacts. Whoever of them reports to somebody left out hangs below the
    /// next one above.
    private static AccountPlan foremost(AccountPlan plan) {
        AccountInsight all = plan.insight();
        List<ContactInsight> contacts = Foremost.of(all.contacts());
        if (contacts.size() == all.contacts().size()) {
            return plan;
        }
        Set<String> shown = contacts.stream().map(ContactInsight::name).collect(Collectors.toSet());
        List<MissingPerson> missing = all.structure().missingPeople().stream()
                .filter(person -> shown.contains(person.of()))
                .toList();
        return plan.of(all.with(contacts, missing));
    }

    /// Few people need no page on its side.
    private static Optional<MapPage> upright(MapContent scene) {
        return scene.contacts() > FEW || scene.team().size() > FEW_OF_US
                ? Optional.empty()
                : LargeForm.of(scene.upright());
    }

    /// The compact form where one upright page holds it: half of it is free for what follows.
    private static Optional<List<MapPage>> onePage(MapContent scene, Function<MapContent, List<MapPage>> compact) {
        return scene.contacts() > LargeForm.MOST
                ? Optional.empty()
                : Optional.of(compact.apply(scene.upright())).filter(pages -> pages.size() == 1);
    }

    /// The geometry of the pages.
    static List<MapPage> layout(AccountPlan plan, Settings settings, Wording wording) {
        return layout(plan, settings, wording, CompactForm::of);
    }

    /// The geometry of the pages to draw on.
    static List<MapPage> bareLayout(AccountPlan plan, Settings settings, Wording wording) {
        return layout(plan, settings, wording, CompactForm::bare);
    }

    private static List<MapPage> layout(
            AccountPlan plan, Settings settings, Wording wording, Function<MapContent, List<MapPage>> compact) {
        MapContent scene = MapContent.of(foremost(plan), MapContent.names(plan.insight()), settings, wording);
        if (scene.contacts() == 0) {
            return List.of();
        }
        return upright(scene)
                .or(() -> LargeForm.of(scene))
                .map(List::of)
                .or(() -> onePage(scene, compact))
                .orElseGet(() -> compact.apply(scene));
    }
}
