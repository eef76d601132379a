package dev.kap.report.slides;

import dev.kap.document.Inline;
import dev.kap.document.Inline.Tone;
import dev.kap.figure.IconKind;
import dev.kap.figure.Lettering;
import dev.kap.figure.MarkKind;
import dev.kap.portfolio.Status;
import dev.kap.report.slides.SlideLook.Size;
import dev.kap.theme.Theme;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Lines of text on a slide: what stands in a paragraph, how long it is, and where it is cut.
final class SlideText {

    /// Where signs are taken from that the font of the text may lack.
    private static final String SIGNS = "Segoe UI Symbol";

    private static final Map<String, String> FULL =
            Map.of("circle", "\u25CF", "diamond", "\u25C6", "square", "\u25A0", "triangle", "\u25BC");
    private static final Map<String, String> HOLLOW =
            Map.of("circle", "\u25CB", "diamond", "\u25C7", "square", "\u25A1", "triangle", "\u25BD");
    /// How wide a sign is, as a part of its size: the widest of them.
    private static final double SIGN_WIDTH = 1;
    /// What another program may set wider than we measure.
    private static final double MARGIN = 1.015;

    private final Theme theme;
    private final SlideColours colours;
    private final String language;

    SlideText(Theme theme, SlideColours colours, String language) {
        this.theme = theme;
        this.colours = colours;
        this.language = language;
    }

    /// A stretch of letters in one look.
    ///
    /// @param sign whether it is a sign of its own font
    record Run(String text, boolean bold, Color colour, Size size, boolean sign) {

        double width() {
            return sign
                    ? SIGN_WIDTH * size.letters() * text.length()
                    : new Lettering(bold, size.letters(), colour).width(text) * MARGIN;
        }

        Run with(String other) {
            return new Run(other, bold, colour, size, sign);
        }
    }

    /// One paragraph: runs, or a bar that has the line to itself.
    record Line(List<Run> runs, List<Inline.Bar> bars) {

        Line {
            runs = List.copyOf(runs);
            bars = List.copyOf(bars);
        }

        double width() {
            return runs.stream().mapToDouble(Run::width).sum();
        }

        boolean isBar() {
            return runs.isEmpty() && !bars.isEmpty();
        }
    }

    /// The paragraphs of a content.
    List<Line> lines(List<Inline> content, Size size, Size bold) {
        List<Line> lines = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        List<Inline.Bar> bars = new ArrayList<>();
        for (Inline part : content) {
            switch (part) {
                case Inline.Break _ -> {
                    lines.add(new Line(runs, bars));
                    runs.clear();
                    bars.clear();
                }
                case Inline.Bar bar -> bars.add(bar);
                default -> runs.add(run(part, size, bold));
            }
        }
        lines.add(new Line(stripped(runs), bars));
        return lines.stream()
                .map(line -> new Line(stripped(line.runs), line.bars))
                .toList();
    }

    /// Blanks at the edges of a line take room and are not seen.
    private static List<Run> stripped(List<Run> runs) {
        List<Run> kept = new ArrayList<>(runs);
        while (!kept.isEmpty() && kept.getLast().text.isBlank()) {
            kept.removeLast();
        }
        while (!kept.isEmpty() && kept.getFirst().text.isBlank()) {
            kept.removeFirst();
        }
        return kept;
    }

    private Run run(Inline part, Size size, Size bold) {
        return switch (part) {
            case Inline.Text text ->
                new Run(text.text(), text.bold(), colour(text.tone()), text.bold() ? bold : size, false);
            case Inline.Mark mark -> mark(mark, size);
            case Inline.Sign sign -> new Run(sign(sign.status()), false, colour(tone(sign.status())), size, true);
            case Inline.Icon icon ->
                icon.kind() == IconKind.BOX
                        ? new Run("\u2610", false, theme.colour("ink"), SlideLook.TICK, true)
                        : new Run(icon.alt(), false, theme.colour("ink"), size, false);
            case Inline.Tag tag -> new Run(tag.text(), false, theme.colour("muted"), size, false);
            case Inline.PageRef reference ->
                new Run(reference.text().replace("{0}", ""), reference.bold(), colour(reference.tone()), size, false);
            case Inline.Bar _, Inline.Break _ -> throw new IllegalArgumentException("no letters: " + part);
        };
    }

    private Run mark(Inline.Mark mark, Size size) {
        return switch (mark.kind()) {
            case UNPLACED -> new Run("\u25CC", false, theme.colour("unknown"), size, true);
            case MISSING -> new Run("?", true, theme.colour("gap"), size, false);
            case NURTURE, SUPPORT, DEVELOP, WATCH -> {
                String shape = theme.text("shape." + name(mark.kind()));
                String sign = (mark.hollow() ? HOLLOW : FULL).getOrDefault(shape, "\u25CF");
                yield new Run(sign, false, theme.colour(name(mark.kind())), size, true);
            }
        };
    }

    private static String name(MarkKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String sign(Status status) {
        return switch (status) {
            case GOOD -> "\u2714";
            case ATTENTION -> "\u25D0";
            case GAP -> "\u2716";
            case UNKNOWN -> "?";
        };
    }

    private static Tone tone(Status status) {
        return Tone.valueOf(status.name());
    }

    private Color colour(Tone tone) {
        String name = tone.name().toLowerCase(Locale.ROOT);
        return theme.colour(
                switch (tone) {
                    case NURTURE, DEVELOP, SUPPORT, WATCH -> name + ".text";
                    default -> name;
                });
    }

    /// The line as it stands in a room of that many points and at most so many lines, cut with an ellipsis where it is
    /// longer.
    Line fitting(Line line, double room, int most) {
        if (rows(line, room) <= most) {
            return line;
        }
        List<Run> runs = new ArrayList<>(line.runs());
        while (!runs.isEmpty()) {
            Run last = runs.removeLast();
            String text = last.text().stripTrailing();
            int end = text.length();
            while (end > 0) {
                end = text.offsetByCodePoints(end, -1);
                List<Run> shorter = new ArrayList<>(runs);
                shorter.add(last.with(text.substring(0, end).stripTrailing() + Lettering.ELLIPSIS));
                Line cut = new Line(shorter, line.bars());
                if (rows(cut, room) <= most) {
                    return cut;
                }
            }
        }
        return new Line(List.of(), line.bars());
    }

    /// How many rows the line takes where it breaks at blanks; a word that is longer than a row counts beyond all.
    static int rows(Line line, double room) {
        int rows = 1;
        double at = 0;
        double word = 0;
        for (Run piece : pieces(line)) {
            double bare = word + piece.with(piece.text().stripTrailing()).width();
            if (bare > room) {
                return Integer.MAX_VALUE;
            }
            if (at + bare > room) {
                rows++;
                at = 0;
            }
            word += piece.width();
            if (piece.text().endsWith(" ") || piece.text().endsWith("-")) {
                at += word;
                word = 0;
            }
        }
        return rows;
    }

    /// The runs cut where a line may break.
    private static List<Run> pieces(Line line) {
        return line.runs().stream()
                .flatMap(run -> Stream.of(run.text().split("(?<=[ -])")).map(run::with))
                .toList();
    }

    /// The element of a paragraph.
    ///
    /// @param align `l`, `r` or `ctr`
    String paragraph(Line line, double leading, String align) {
        StringBuilder xml = new StringBuilder("<a:p><a:pPr" + ("l".equals(align) ? "" : " algn=\"" + align + "\"")
                + "><a:lnSpc><a:spcPts val=\"" + Emu.hundredths(leading) + "\"/></a:lnSpc></a:pPr>");
        line.runs()
                .forEach(run -> xml.append("<a:r>")
                        .append(properties("a:rPr", run))
                        .append("<a:t>")
                        .append(Xml.escaped(run.text()))
                        .append("</a:t></a:r>"));
        if (line.runs().isEmpty()) {
            xml.append("<a:endParaRPr lang=\"" + language + "\" sz=\"1800\" dirty=\"0\"/>");
        }
        return xml.append("</a:p>").toString();
    }

    private String properties(String element, Run run) {
        return "<" + element + " lang=\"" + language + "\" sz=\""
                + Emu.hundredths(run.size().letters()) + "\" b=\""
                + (run.bold() ? 1 : 0) + "\" dirty=\"0\">" + colours.fill(run.colour())
                + (run.sign() ? font() : "") + "</" + element + ">";
    }

    private static String font() {
        return "<a:latin typeface=\"" + SIGNS + "\"/><a:ea typeface=\"" + SIGNS + "\"/><a:cs typeface=\"" + SIGNS
                + "\"/><a:sym typeface=\"" + SIGNS + "\"/>";
    }

    /// One run of plain words.
    Line plain(String text, boolean bold, String colour, Size size) {
        return new Line(List.of(new Run(text, bold, theme.colour(colour), size, false)), List.of());
    }
}
