package dev.kap.figure.map;

/// Our initials at the end of a row of the compact form, over a bar as thick as the link is strong.
final class Strengths {

    static final double WIDTH = 4.6;
    static final double STEP = 5.6;

    private Strengths() {}

    /// Draws one that ends at `right`, for a row whose marks are centred on y.
    static void draw(Draft draft, String initials, double worth, boolean live, double right, double y) {
        Type type = live ? Type.INITIALS : Type.WEAK_INITIALS;
        draft.texts.add(Text.centred(initials, type, right - WIDTH / 2, y + 0.1));
        draft.routes.add(new Route(
                live ? Ink.BAR : Ink.WEAK_BAR,
                Ink.weight(worth),
                Route.Bend.STRAIGHT,
                java.util.List.of(new Spot(right - WIDTH, y + 1.6), new Spot(right, y + 1.6))));
    }
}
