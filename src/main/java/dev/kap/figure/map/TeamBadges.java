package dev.kap.figure.map;

import dev.kap.wording.Arg;
import dev.kap.wording.ShortNames;
import dev.kap.wording.Wording;
import java.util.List;

/// Our people along the bottom of the compact form, each with the initials that stand at the rows.
final class TeamBadges {

    private static final int A_ROW = 8;
    private static final int A_ROW_UPRIGHT = 4;
    private static final double GAP = 2.9;
    private static final double HEIGHT = 11.6;
    private static final double LOW_HEIGHT = 6.2;
    private static final double LOW_STEP = 7.4;
    private static final double WIDEST = 52;
    private static final int MOST_ROWS = 6;

    private final Draft draft;
    private final Wording wording;
    private final int aRow;
    private final boolean low;
    private final double width;

    private TeamBadges(Draft draft, MapContent scene) {
        this.draft = draft;
        this.wording = scene.wording();
        this.aRow = aRow(scene.width());
        this.low = scene.team().size() > aRow;
        int across = Math.clamp(scene.team().size(), 1, aRow);
        this.width = Math.min(WIDEST, (scene.width() - GAP * (across - 1)) / across);
    }

    private static int aRow(double across) {
        return across < MapPage.WIDTH ? A_ROW_UPRIGHT : A_ROW;
    }

    /// The height that so many of us take on a page of that width.
    static double height(int team, double across) {
        int aRow = aRow(across);
        if (team <= aRow) {
            return HEIGHT;
        }
        return (Math.min(MOST_ROWS, (team + aRow - 1) / aRow) - 1) * LOW_STEP + LOW_HEIGHT;
    }

    static void draw(Draft draft, MapContent scene, double top) {
        List<MapContent.Ours> team = scene.team();
        TeamBadges badges = new TeamBadges(draft, scene);
        int room = badges.aRow * MOST_ROWS;
        int shown = team.size() > room ? room - 1 : team.size();
        for (int i = 0; i < shown; i++) {
            badges.badge(team.get(i), badges.x(i), top + badges.y(i));
        }
        if (shown < team.size()) {
            String rest = scene.wording().say("map.more", Arg.count(team.size() - shown));
            draft.text(rest, Type.NOTE, badges.x(shown) + 2, top + badges.y(shown) + 4.2);
        }
    }

    private double x(int index) {
        return index % aRow * (width + GAP);
    }

    private double y(int index) {
        int row = index / aRow;
        return row * LOW_STEP;
    }

    private void badge(MapContent.Ours ours, double x, double y) {
        boolean idle = ours.live() == 0;
        double height = low ? LOW_HEIGHT : HEIGHT;
        draft.plates.add(new Plate(new Box(x, y, width, height), idle ? Plate.Fill.IDLE : Plate.Fill.TEAM));
        Type initials = idle ? Type.IDLE_BADGE : Type.BADGE;
        double side = Math.max(6.6, initials.width(ours.initials()) + 1.4);
        double inset = low ? 0.8 : 1.6;
        Box ground = Box.between(x + inset, y + inset, x + inset + side, y + height - inset);
        draft.plates.add(new Plate(ground, idle ? Plate.Fill.IDLE_BADGE : Plate.Fill.BADGE));
        add(MapText.centred(ours.initials(), initials, ground.x() + side / 2, y + height / 2 + 1));
        words(ours, idle, ground.right() + 1.4, y);
    }

    private void words(MapContent.Ours ours, boolean idle, double x, double y) {
        Type name = idle ? Type.IDLE_NAME : Type.TEAM_NAME;
        Type text = idle ? Type.IDLE_TEXT : Type.TEAM_TEXT;
        double room = rightEdge(x) - x - 1;
        Arg live = Arg.count(ours.live());
        Arg all = Arg.count(ours.links());
        if (low) {
            String count = wording.say("map.team.mini", live, all);
            double counted = text.width(count);
            add(MapText.of(
                    name.fitting(ours.name(), ShortNames.initialed(ours.name()), room - counted - 1.5),
                    name,
                    x,
                    y + 4.1));
            add(MapText.ending(count, text, x + room, y + 4.1));
        } else {
            add(MapText.of(name.fitting(ours.name(), ShortNames.initialed(ours.name()), room), name, x, y + 4.7));
            add(MapText.of(text.cut(wording.say("map.team.live", live, all), room), text, x, y + 8.7));
        }
    }

    private double rightEdge(double x) {
        return Math.floor(x / (width + GAP)) * (width + GAP) + width;
    }

    private void add(MapText text) {
        draft.texts.add(text.on(MapText.Ground.BOX));
    }
}
