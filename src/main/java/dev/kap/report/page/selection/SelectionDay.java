package dev.kap.report.page.selection;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The steps of one such half day with their minutes, scaled from 240 as those of the workshop over one account are.
///
/// @param steps with the break, in their order
record SelectionDay(int minutes, List<Step> steps) {

    /// The minutes of the half day whose steps are given.
    private static final int HALF_DAY = 240;

    /// Below this there is no time for the promises.
    static final int SHORT = 150;

    private static final int FIVE = 5;
    private static final int LEAST = 10;

    /// Which steps take what is left over, five minutes each, round and round.
    private static final List<SelectionStage> LONGER =
            List.of(SelectionStage.PLACE, SelectionStage.NOMINATE, SelectionStage.WEIGH, SelectionStage.PUBLISH);

    SelectionDay {
        steps = List.copyOf(steps);
    }

    /// One step, or the break.
    ///
    /// @param parts the minutes of each of its parts; they sum to `minutes`
    record Step(SelectionStage stage, LocalTime start, int minutes, List<Integer> parts) {

        Step {
            parts = List.copyOf(parts);
        }
    }

    /// A day of so many minutes.
    static SelectionDay of(int typed, LocalTime begins) {
        int minutes = typed / FIVE * FIVE;
        List<SelectionStage> held = Arrays.stream(SelectionStage.values())
                .filter(stage -> minutes >= SHORT || stage != SelectionStage.PROMISE)
                .toList();
        Map<SelectionStage, Integer> lengths = lengths(held, minutes);
        List<Step> steps = new ArrayList<>();
        LocalTime start = begins;
        for (SelectionStage stage : held) {
            int length = lengths.getOrDefault(stage, LEAST);
            steps.add(new Step(stage, start, length, parts(stage, length)));
            start = start.plusMinutes(length);
        }
        return new SelectionDay(minutes, steps);
    }

    private static Map<SelectionStage, Integer> lengths(List<SelectionStage> held, int minutes) {
        Map<SelectionStage, Integer> lengths = new EnumMap<>(SelectionStage.class);
        held.forEach(stage -> lengths.put(stage, Math.max(LEAST, stage.base() * minutes / HALF_DAY / FIVE * FIVE)));
        int left =
                minutes - lengths.values().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; left >= FIVE; i++) {
            lengths.merge(LONGER.get(i % LONGER.size()), FIVE, Integer::sum);
            left -= FIVE;
        }
        return lengths;
    }

    private static List<Integer> parts(SelectionStage stage, int length) {
        List<Integer> parts = new ArrayList<>();
        stage.minutes().forEach(part -> parts.add(part * length / stage.base()));
        int left = length - parts.stream().mapToInt(Integer::intValue).sum();
        parts.set(stage.talk(), parts.get(stage.talk()) + left);
        return parts;
    }

    /// Whether that step is held.
    boolean holds(SelectionStage stage) {
        return steps.stream().anyMatch(step -> step.stage() == stage);
    }
}
