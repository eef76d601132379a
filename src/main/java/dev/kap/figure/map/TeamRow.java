package dev.kap.figure.map;

import dev.kap.wording.Arg;
import dev.kap.wording.ShortNames;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Our people along the bottom of the large form.
final class TeamRow {

    static final double HEIGHT = 12.6;

    /// More of us need the initials of the compact form.
    static final int MOST = 8;

    private static final double WIDTH = 40;
    private static final double NARROWEST_GAP = 3;
    private static final double INSET = 2;

    private TeamRow() {}

    /// A box for each, in that order from left to right, over a map of that width.
    static SequencedMap<String, Box> boxes(List<MapContent.Ours> team, double top, double across) {
        int count = team.size();
        double width = Math.min(WIDTH, (across - NARROWEST_GAP * (count - 1)) / count);
        boolean justified = count > 4;
        double cell = across / count;
        double step = justified ? (across - width) / (count - 1) : cell;
        double first = justified ? 0 : (cell - width) / 2;
        SequencedMap<String, Box> boxes = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            boxes.put(team.get(i).name(), new Box(first + i * step, top, width, HEIGHT));
        }
        return boxes;
    }

    /// Fills the boxes.
    static void draw(Draft draft, List<MapContent.Ours> team, Map<String, Box> boxes, Wording wording) {
        for (MapContent.Ours ours : team) {
            Box box = boxes.getOrDefault(ours.name(), new Box(0, 0, 0, 0));
            boolean idle = ours.live() == 0;
            draft.plates.add(new Plate(box, idle ? Plate.Fill.IDLE : Plate.Fill.TEAM));
            Type name = idle ? Type.IDLE_NAME : Type.TEAM_NAME;
            Type text = idle ? Type.IDLE_TEXT : Type.TEAM_TEXT;
            double width = box.width() - 2 * INSET;
            List<String> lines = new ArrayList<>();
            lines.add(text.cut(ours.title(), width));
            lines.add(text.cut(links(ours, text, width, wording), width));
            line(draft, name.fitting(ours.name(), ShortNames.initialed(ours.name()), width), name, box, 4.2);
            line(draft, lines.get(0), text, box, 7.6);
            line(draft, lines.get(1), text, box, 10.9);
        }
    }

    private static void line(Draft draft, String text, Type type, Box box, double down) {
        if (!text.isEmpty()) {
            draft.texts.add(
                    MapText.of(text, type, box.x() + INSET, box.y() + down).on(MapText.Ground.BOX));
        }
    }

    private static String links(MapContent.Ours ours, Type type, double width, Wording wording) {
        Arg live = Arg.count(ours.live());
        Arg all = Arg.count(ours.links());
        Double share = ours.share();
        if (share == null) {
            return wording.say("map.team.live", live, all);
        }
        String full = wording.say("map.team.share", live, all, Arg.share(share));
        return type.width(full) <= width ? full : wording.say("map.team.short", live, all, Arg.share(share));
    }
}
