package dev.kap.report.xhtml;

import dev.kap.document.Inline;
import dev.kap.document.Inline.Bar.Look;
import dev.kap.document.Inline.Tone;
import dev.kap.figure.IconKind;
import dev.kap.figure.MarkKind;
import dev.kap.portfolio.Status;
import java.util.List;
import java.util.stream.Collectors;

/// Text with what may stand in it: `b span br mark sign stance box bar tag pageref`.
final class InlineParser {

    private InlineParser() {}

    /// The content of that element, in the tone of its class or else in `tone`.
    static List<Inline> content(Node.Element element, Tone tone) {
        TemplateLine line = new TemplateLine();
        collect(element, false, tone(element, tone), line);
        return line.done();
    }

    /// The content as bare text, for places that carry no marks.
    static String plain(Node.Element element) {
        return content(element, Tone.INK).stream()
                .map(part -> switch (part) {
                    case Inline.Text text -> text.text();
                    case Inline.Break _ -> " ";
                    case Inline.Mark _, Inline.Sign _, Inline.Icon _, Inline.Bar _, Inline.Tag _, Inline.PageRef _ ->
                        throw element.spot().problem("text-only", dev.kap.wording.Arg.text(element.name()));
                })
                .collect(Collectors.joining());
    }

    /// What the content says in words, without references to pages.
    static String words(Node.Element element) {
        return content(element, Tone.INK).stream()
                .map(part -> switch (part) {
                    case Inline.Text text -> text.text();
                    case Inline.Mark mark -> mark.alt();
                    case Inline.Sign sign -> sign.alt();
                    case Inline.Icon icon -> icon.alt();
                    case Inline.Bar bar -> bar.alt();
                    case Inline.Tag tag -> tag.text();
                    case Inline.Break _ -> " ";
                    case Inline.PageRef _ -> "";
                })
                .collect(Collectors.joining())
                .strip();
    }

    private static void collect(Node.Element parent, boolean bold, Tone tone, TemplateLine line) {
        for (Node child : parent.children()) {
            switch (child) {
                case Node.Characters characters -> line.text(characters.text(), bold, tone);
                case Node.Element element -> element(element, parent, bold, tone, line);
            }
        }
    }

    private static void element(Node.Element e, Node.Element parent, boolean bold, Tone tone, TemplateLine line) {
        switch (e.name()) {
            case "b" -> collect(e.having("class"), true, tone(e, tone), line);
            case "span" -> collect(e.having("class"), bold, tone(e, tone), line);
            case "pageref" -> line.add(pageRef(e, bold, tone));
            default -> line.add(sign(e, parent));
        }
    }

    private static Inline sign(Node.Element e, Node.Element parent) {
        return switch (e.name()) {
            case "br" -> new Inline.Break();
            case "mark" -> mark(e.having("kind", "hollow", "borderline", "alt"));
            case "sign" -> new Inline.Sign(e.having("status", "alt").constant("status", Status.class), e.needed("alt"));
            case "stance" -> new Inline.Icon(e.having("kind", "alt").constant("kind", IconKind.class), e.needed("alt"));
            case "box" -> new Inline.Icon(IconKind.BOX, e.having("alt").needed("alt"));
            case "bar" -> bar(e.having("look", "share", "marker", "width", "alt"));
            case "tag" -> new Inline.Tag(plain(e.having()));
            default -> throw Elements.KNOWN.contains(e.name()) ? e.misplaced(parent.name()) : Elements.unknown(e);
        };
    }

    private static Inline mark(Node.Element e) {
        return new Inline.Mark(
                e.constant("kind", MarkKind.class), e.flag("hollow"), e.flag("borderline"), e.needed("alt"));
    }

    private static Inline bar(Node.Element e) {
        Double marker = e.text("marker").isEmpty() ? null : share(e, "marker");
        Look look = e.text("look").isEmpty() ? Look.SHARE : e.constant("look", Look.class);
        return new Inline.Bar(look, share(e, "share"), marker, e.number("width"), e.needed("alt"));
    }

    private static double share(Node.Element e, String attribute) {
        double share = e.number(attribute);
        if (!(share >= 0 && share <= 1)) {
            throw e.wrongValue(attribute);
        }
        return share;
    }

    private static Inline pageRef(Node.Element e, boolean bold, Tone tone) {
        return new Inline.PageRef(e.having("to", "class").needed("to"), plain(e), bold, tone(e, tone));
    }

    private static Tone tone(Node.Element e, Tone otherwise) {
        return e.text("class").isEmpty() ? otherwise : e.constant("class", Tone.class);
    }
}
