package dev.kap.figure.map;

import dev.kap.figure.Lettering;
import java.util.ArrayList;
import java.util.List;

/// Name and job title right of a mark, each in at most two lines.
final class Label {

    /// How far a label reaches below the middle of its mark at the most.
    static final double BELOW = 9.2;

    private static final double NAME_STEP = 3.4;
    private static final double TITLE_STEP = 2.95;

    /// Parts the number from the words before it.
    static final String COUNT = "·\u00a0";

    private static final double COUNT_GAP = 1;

    private Label() {}

    /// The texts of a person whose mark is centred on y.
    static List<MapText> of(MapPerson person, double x, double y, double width, MapText.Ground ground) {
        Type type = person.missing() ? Type.MISSING_NAME : Type.NAME;
        List<String> name = name(person.shortName(), type, width);
        List<String> title = Type.TITLE.wrap(person.title(), width, name.size() > 2 ? 1 : 2);
        List<MapText> texts = new ArrayList<>();
        double baseline = name.size() > 1 ? y - 0.9 : y + (title.isEmpty() ? 1 : 0);
        for (String line : name) {
            texts.add(new MapText(line, type, x, baseline, ground));
            baseline += NAME_STEP;
        }
        boolean beside = count(person, texts, x + width);
        baseline += TITLE_STEP - NAME_STEP + 0.1;
        for (String line : title) {
            texts.add(new MapText(line, Type.TITLE, x, baseline, ground));
            baseline += TITLE_STEP;
        }
        if (!beside) {
            count(person, texts, x + width);
        }
        return texts;
    }

    /// Puts the number of connections after the last of the texts where it ends left of `right`, and says whether it
    /// does.
    static boolean count(MapPerson person, List<MapText> texts, double right) {
        if (person.connections() == 0 || texts.isEmpty()) {
            return true;
        }
        MapText last = texts.getLast();
        double x = last.box().right() + COUNT_GAP;
        String count = COUNT + person.connections();
        if (x + Type.CONNECTIONS.width(count) > right + 0.01) {
            return false;
        }
        texts.add(new MapText(count, Type.CONNECTIONS, x, last.baseline(), last.ground()));
        return true;
    }

    /// Two lines; three rather than cut a name.
    private static List<String> name(String name, Type type, double width) {
        List<String> two = type.wrap(name, width, 2);
        boolean cut = two.size() == 2 && two.getLast().endsWith(Lettering.ELLIPSIS);
        return cut ? type.wrap(name, width, 3) : two;
    }
}
