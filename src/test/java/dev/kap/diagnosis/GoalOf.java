package dev.kap.diagnosis;

import dev.kap.Given;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Objectives for tests; {@link #smart} meets all five letters where its contact is in Develop. */
public final class GoalOf {

    private final String text;
    private final ObjectiveKind kind;
    private String contact = "";
    private String measure = "";
    private Double baseline;
    private Double target;
    private LocalDate due;
    private String unit = "";
    private String serves = "";
    private String owner = "";
    private int row = 2;
    private List<Double> stages = Arrays.asList(null, null, null, null);
    private final List<Double> actuals = new ArrayList<>(Arrays.asList(null, null, null, null));

    private GoalOf(String text, ObjectiveKind kind) {
        this.text = text;
        this.kind = kind;
    }

    public static GoalOf kind(String text, ObjectiveKind kind) {
        return new GoalOf(text, kind);
    }

    public static GoalOf smart(String text, String contact) {
        return kind(text, ObjectiveKind.RELATIONSHIP)
                .contact(contact)
                .from(2.0, 6.0)
                .due(LocalDate.of(2027, 12, 31));
    }

    public GoalOf contact(String given) {
        contact = given;
        return this;
    }

    public GoalOf measure(String given) {
        measure = given;
        return this;
    }

    public GoalOf from(Double givenBaseline, Double givenTarget) {
        baseline = givenBaseline;
        target = givenTarget;
        return this;
    }

    public GoalOf unit(String given) {
        unit = given;
        return this;
    }

    public GoalOf due(LocalDate given) {
        due = given;
        return this;
    }

    public GoalOf serves(String given) {
        serves = given;
        return this;
    }

    public GoalOf owner(String given) {
        owner = given;
        return this;
    }

    /** The row of the sheet it stands in. */
    public GoalOf row(int given) {
        row = given;
        return this;
    }

    public GoalOf stages(Double... given) {
        stages = Arrays.asList(given);
        return this;
    }

    public GoalOf actual(int quarter, double given) {
        actuals.set(quarter - 1, given);
        return this;
    }

    public Objective build() {
        return new Objective(
                Given.origin(Sheet.OBJECTIVES, row),
                text,
                kind,
                contact,
                new Objective.Gauge(measure, unit, baseline, target, stages, actuals),
                due,
                owner,
                serves);
    }
}
