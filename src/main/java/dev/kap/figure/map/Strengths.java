package dev.kap.figure.map;

import java.util.List;

/// Our initials at the end of a row of the compact form, over a bar as thick as the link is strong.
final class Strengths {

    static final double WIDTH = 4.6;
    static final double STEP = 5.6;

    private Strengths() {}

    /// Draws one whose bar ends at the right at `end`, for a row whose marks are centred on its y.
    static void draw(Draft draft, String initials, MapPerson.OurLink link, MapPoint end, MapText.Ground ground) {
        double right = end.x();
        double y = end.y();
        Type type = link.live() ? Type.INITIALS : Type.WEAK_INITIALS;
        draft.texts.add(
                MapText.centred(initials, type, right - WIDTH / 2, y + 0.1).on(ground));
        draft.routes.add(new Route(
                link.live() ? MapLineStyle.BAR : MapLineStyle.WEAK_BAR,
                MapLineStyle.weight(link.worth()),
                Route.Bend.STRAIGHT,
                List.of(new MapPoint(right - WIDTH, y + 1.6), new MapPoint(right, y + 1.6))));
    }
}
