package dev.kap.figure.map;

import dev.kap.figure.Drawing;
import dev.kap.figure.Enlarged;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.MissingPerson;
import dev.kap.insight.Thresholds;
import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Settings;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The relationship map of a slide: who has influence, who is missing, and our live links to them.
///
/// @param named the contacts on it
/// @param leftOut how many of high influence it has no room for
public record SlideMap(MapPage page, Theme theme, Set<String> named, int leftOut) implements Drawing {

    private static final int MOST = 14;
    private static final int FEW = 3;

    public SlideMap {
        named = Set.copyOf(named);
    }

    /// The map of an account; empty without contacts.
    public static Optional<SlideMap> of(AccountPlan plan, Settings settings, Theme theme, Wording wording) {
        List<ContactInsight> wanted = wanted(plan.insight(), Thresholds.of(settings));
        return IntStream.iterate(Math.min(MOST, wanted.size()), most -> most > 0, most -> most - 1)
                .mapToObj(most -> map(plan, wanted, most, settings, theme, wording))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Those of high influence, the most first; all of an account of three.
    private static List<ContactInsight> wanted(AccountInsight insight, Thresholds thresholds) {
        List<ContactInsight> byInfluence = insight.contacts().stream()
                .sorted(Comparator.comparingDouble((ContactInsight one) -> -influence(one))
                        .thenComparing(ContactInsight::name))
                .toList();
        List<ContactInsight> high = byInfluence.stream()
                .filter(one -> influence(one) > thresholds.influence())
                .toList();
        return high.size() < FEW ? byInfluence.stream().limit(FEW).toList() : high;
    }

    private static double influence(ContactInsight contact) {
        Double influence = contact.influence().value();
        return influence == null ? -1 : influence;
    }

    private static Optional<SlideMap> map(
            AccountPlan plan, List<ContactInsight> wanted, int most, Settings settings, Theme theme, Wording wording) {
        Set<String> shown =
                wanted.stream().limit(most).map(ContactInsight::name).collect(Collectors.toSet());
        AccountInsight all = plan.insight();
        List<MissingPerson> missing = all.structure().missingPeople().stream()
                .filter(person -> shown.contains(person.of()))
                .toList();
        AccountInsight some = all.with(
                all.contacts().stream()
                        .filter(one -> shown.contains(one.name()))
                        .toList(),
                missing);
        MapContent scene = MapContent.of(plan.of(some), MapContent.names(all), settings, wording);
        // Who is missing counts, too.
        return scene.forest().size() > MOST
                ? Optional.empty()
                : SlideForm.of(scene).map(page -> new SlideMap(page, theme, shown, wanted.size() - most));
    }

    @Override
    public double width() {
        return large().width();
    }

    @Override
    public double height() {
        return large().height();
    }

    @Override
    public void paint(Graphics2D canvas) {
        large().paint(canvas);
    }

    private Drawing large() {
        return Enlarged.forSlides(small());
    }

    /// The map before it is enlarged.
    public Drawing small() {
        return new MapDrawing(page, theme);
    }
}
