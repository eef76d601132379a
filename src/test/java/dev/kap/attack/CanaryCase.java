package dev.kap.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ways in which a run ends, well or badly. */
enum CanaryCase {
    /** A sound drop, one with bad cells, a broken one and one without accounts, one after the other. */
    WATCH(true, Set.of(4)) {
        @Override
        List<String> prepared(CanaryStage stage) throws IOException {
            stage.sound(stage.inbox());
            stage.bad(stage.inbox());
            stage.broken(stage.inbox());
            stage.without(stage.inbox());
            stage.templates(false);
            return watch(stage, "--templates=" + stage.templates());
        }
    },
    WATCH_WITH_FAILING_TEMPLATE(false, Set.of(2, 3)) {
        @Override
        List<String> prepared(CanaryStage stage) throws IOException {
            stage.sound(stage.inbox());
            stage.templates(true);
            return watch(stage, "--templates=" + stage.templates());
        }
    },
    WATCH_OVER_TIME(false, Set.of(1, 3)) {
        @Override
        List<String> prepared(CanaryStage stage) throws IOException {
            stage.sound(stage.inbox());
            return watch(stage, "--time-limit=1");
        }
    },
    WATCH_OVER_MEMORY(false, Set.of(1, 3)) {
        @Override
        List<String> prepared(CanaryStage stage) throws IOException {
            stage.sound(stage.inbox());
            return watch(stage, "--memory=32");
        }
    },
    WATCH_KILLED(false, Set.of(137)) {
        @Override
        List<String> prepared(CanaryStage stage) throws IOException {
            stage.sound(stage.inbox());
            return watch(stage);
        }
    },
    WATCH_ON_FULL_DISK(false, Set.of(1)) {
        @Override
        List<String> prepared(CanaryStage stage) throws IOException {
            stage.sound(stage.inbox());
            return watch(stage);
        }
    },
    PLAN(false, Set.of(0, 4)) {
        @Override
        List<String> prepared(CanaryStage stage) throws IOException {
            return plan(stage, stage.sound(stage.scene().work()));
        }
    },
    PLAN_WITH_PASSWORD(false, Set.of(0, 4)) {
        @Override
        List<String> prepared(CanaryStage stage) throws IOException {
            Path word = Files.writeString(stage.scene().work().resolve("password"), "Qzjjkkqx");
            return plan(stage, stage.sound(stage.scene().work()), "--password-file=" + word);
        }
    },
    PLAN_WITH_BAD_CELLS(false, Set.of(3, 4)) {
        @Override
        List<String> prepared(CanaryStage stage) throws IOException {
            return plan(stage, stage.bad(stage.scene().work()));
        }
    },
    PLAN_OF_BROKEN_WORKBOOK(false, Set.of(3)) {
        @Override
        List<String> prepared(CanaryStage stage) throws IOException {
            return plan(stage, stage.broken(stage.scene().work()));
        }
    },
    PLAN_WITH_FAILING_TEMPLATE(true, Set.of(2)) {
        @Override
        List<String> prepared(CanaryStage stage) throws IOException {
            stage.templates(true);
            return plan(stage, stage.sound(stage.scene().work()), "--templates=" + stage.templates());
        }
    },
    PLAN_OVER_TIME(false, Set.of(1)) {
        @Override
        List<String> prepared(CanaryStage stage) throws IOException {
            return plan(stage, stage.sound(stage.scene().work()), "--timeout=1s");
        }
    },
    PLAN_KILLED(true, Set.of(137)) {
        @Override
        List<String> prepared(CanaryStage stage) throws IOException {
            return plan(stage, stage.sound(stage.scene().work()));
        }
    },
    PLAN_ON_FULL_DISK(false, Set.of(1)) {
        @Override
        List<String> prepared(CanaryStage stage) throws IOException {
            return plan(stage, stage.sound(stage.scene().work()));
        }
    };

    private final boolean cheap;
    private final Set<Integer> exits;

    CanaryCase(boolean cheap, Set<Integer> exits) {
        this.cheap = cheap;
        this.exits = exits;
    }

    /** Lays out the inputs; gives the arguments of the program. */
    abstract List<String> prepared(CanaryStage stage) throws IOException;

    /** Whether every build takes it. */
    boolean isCheap() {
        return cheap;
    }

    Set<Integer> exits() {
        return exits;
    }

    /** Whether what is printed goes to a log, and not to the person whose data they are. */
    boolean isLogged() {
        return name().startsWith("WATCH");
    }

    boolean isKilled() {
        return name().endsWith("KILLED");
    }

    boolean isOnFullDisk() {
        return name().endsWith("FULL_DISK");
    }

    private static List<String> plan(CanaryStage stage, Path input, String... options) {
        List<String> line = new ArrayList<>(List.of(
                "plan",
                input.toString(),
                "--as-of=2026-11-22",
                "--out=" + stage.scene().out()));
        line.addAll(List.of(options));
        return line;
    }

    private static List<String> watch(CanaryStage stage, String... options) {
        List<String> line = new ArrayList<>(List.of(
                "watch", stage.inbox().toString(), "--out=" + stage.scene().out(), "--once", "--still=0.1"));
        line.addAll(List.of(options));
        return line;
    }
}
