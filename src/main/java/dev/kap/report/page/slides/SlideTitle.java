package dev.kap.report.page.slides;

/// The title of a slide: a headline of the plan without its full stop, in two lines (look.md, "Slides").
public final class SlideTitle {

    private static final int LINE = 52;
    private static final int LINES = 2;

    private SlideTitle() {}

    /// The title that says that headline; two sentences become one, where both have room.
    public static String of(String headline) {
        return Shortened.to(Shortened.joined(headline), SlideTitle::fits);
    }

    /// Whether it stands in its two lines.
    static boolean fits(String title) {
        return Shortened.lines(title, LINE) <= LINES;
    }
}
