package dev.kap.report.page.selection;

import dev.kap.plan.workshop.HalfDay;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The steps of one such half day with their minutes, scaled from 240 as those of the workshop over one account are.
///
/// @param steps with the break, in their order
record SelectionDay(int minutes, List<Step> steps) {

    private static final int FIVE = 5;

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
                .filter(stage -> minutes >= HalfDay.SHORT || stage != SelectionStage.PROMISE)
                .toList();
        Map<SelectionStage, Integer> lengths = lengths(held, new HalfDay(minutes));
        List<Step> steps = new ArrayList<>();
        LocalTime start = begins;
        for (SelectionStage stage : held) {
            int length = Objects.requireNonNull(lengths.get(stage));
            steps.add(new Step(stage, start, length, HalfDay.parts(stage.minutes(), length, stage.talk())));
            start = start.plusMinutes(length);
        }
        return new SelectionDay(minutes, steps);
    }

    private static Map<SelectionStage, Integer> lengths(List<SelectionStage> held, HalfDay day) {
        Map<SelectionStage, Integer> lengths = new EnumMap<>(SelectionStage.class);
        held.forEach(stage -> lengths.put(stage, day.scaled(stage.base())));
        day.share(lengths, LONGER);
        return lengths;
    }

    /// Whether that step is held.
    boolean holds(SelectionStage stage) {
        return steps.stream().anyMatch(step -> step.stage() == stage);
    }
}
