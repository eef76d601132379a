package dev.kap.figure.map;

import dev.kap.figure.Drawing;
import dev.kap.planning.AccountPlan;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Optional;

/// The relationship map of one account: its people, who reports to whom, who influences whom, and our links to them.
public final class RelationshipMap {

    private RelationshipMap() {}

    /// The pages of the map, each 263 mm wide and at most 149 mm high: one in the large form for up to thirty people
    /// who have room there, else as many as the compact form needs. An account without contacts has none.
    public static List<Drawing> pages(AccountPlan plan, Theme theme, Wording wording) {
        return layout(plan, wording).stream()
                .<Drawing>map(page -> new MapDrawing(page, theme))
                .toList();
    }

    /// The geometry of the pages.
    static List<MapPage> layout(AccountPlan plan, Wording wording) {
        Scene scene = Scene.of(plan, wording);
        if (scene.contacts() == 0) {
            return List.of();
        }
        Optional<MapPage> large = LargeForm.of(scene);
        return large.map(List::of).orElseGet(() -> CompactForm.of(scene));
    }
}
