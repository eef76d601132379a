package dev.kap.intake.value;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.portfolio.column.LinkColumn;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads ratings on the scale that the settings name, else the header, else the values of the unstated columns
/// together.
public final class Ratings {

    private static final double TOP = 10;
    private static final List<Column<?>> RATED = List.of(ContactColumn.INFLUENCE, ContactColumn.RELATIONSHIP);

    private final Settings settings;
    private final Scale assumed;
    /// The scale that the header of the relationships names.
    private final Optional<Scale> titled;

    private Ratings(Settings settings, Scale assumed, Optional<Scale> titled) {
        this.settings = settings;
        this.assumed = assumed;
        this.titled = titled;
    }

    /// The scales of these tables of contacts; an assumed one is a warning at the first header that names none.
    public static Ratings of(Settings settings, List<Formats> contacts, ProblemCollector ledger) {
        List<Double> numbers = new ArrayList<>();
        List<Problem> assumptions = new ArrayList<>();
        boolean words = false;
        ProblemCollector unheard = new ProblemCollector();
        for (Formats formats : contacts) {
            for (Column<?> column : unstated(settings, formats)) {
                List<Fields> filled = formats.table().rows().stream()
                        .map(row -> new Fields(formats, row, unheard))
                        .filter(fields -> fields.has(column))
                        .toList();
                filled.stream()
                        .filter(fields -> word(fields, column).isEmpty())
                        .forEach(fields -> fields.number(column).ifPresent(numbers::add));
                words |= filled.stream().anyMatch(fields -> word(fields, column).isPresent());
                if (!filled.isEmpty()) {
                    assumptions.add(Problem.of(
                            Severity.WARNING,
                            "assumed-scale",
                            formats.table().headerOrigin().place(column),
                            formats.table().header(column)));
                }
            }
        }
        Scale assumed = words && numbers.isEmpty() ? Scale.WORDS : Scale.of(numbers);
        assumptions.stream()
                .limit(1)
                .map(problem -> Problem.of(
                        problem.severity(),
                        problem.kind(),
                        problem.place(),
                        problem.value(),
                        Arg.text(assumed.title())))
                .forEach(ledger::add);
        return new Ratings(settings, assumed, titled(contacts));
    }

    private static Optional<Scale> titled(List<Formats> contacts) {
        return contacts.stream()
                .flatMap(formats -> Scale.inHeader(formats.table().header(ContactColumn.RELATIONSHIP)).stream())
                .findFirst();
    }

    /// Influence, 0-10.
    public Optional<Double> influence(Fields fields) {
        return read(fields, ContactColumn.INFLUENCE, scale(fields, ContactColumn.INFLUENCE, Setting.INFLUENCE_SCALE))
                .map(share -> share * TOP);
    }

    /// Relationship or target relationship, 0-10; both are typed on the relationship scale.
    public Optional<Double> relationship(Fields fields, Column<?> column) {
        return read(fields, column, scale(fields, column, Setting.RELATIONSHIP_SCALE))
                .map(share -> share * TOP);
    }

    /// A point of a relationship objective, 0-10. What lies beyond the scale counts another thing and stays as typed.
    public Optional<Double> point(Fields fields, Column<?> column) {
        if (word(fields, column).isPresent()) {
            return relationship(fields, column);
        }
        Scale scale = scale(fields, column, Setting.RELATIONSHIP_SCALE);
        return fields.number(column)
                .map(point -> scale.holds(point) ? Double.valueOf(scale.share(point) * TOP) : point);
    }

    /// Strength of a link, 1-5.
    public Optional<Double> strength(Fields fields) {
        Optional<Scale> stated = stated(settings, Setting.LINK_SCALE)
                .or(() -> Scale.inHeader(fields.formats().table().header(LinkColumn.STRENGTH)));
        return read(fields, LinkColumn.STRENGTH, stated.orElse(Scale.ONE_TO_FIVE))
                .map(share -> 1 + 4 * share);
    }

    private Scale scale(Fields fields, Column<?> column, Setting setting) {
        return stated(settings, setting)
                .or(() -> Scale.inHeader(fields.formats().table().header(column)))
                .or(() -> setting == Setting.RELATIONSHIP_SCALE ? titled : Optional.empty())
                .orElse(assumed);
    }

    private static List<Column<?>> unstated(Settings settings, Formats formats) {
        return RATED.stream()
                .filter(column -> stated(settings, settingOf(column)).isEmpty())
                .filter(column -> Scale.inHeader(formats.table().header(column)).isEmpty())
                .filter(column -> formats.table().columns().containsKey(column))
                .toList();
    }

    private static Setting settingOf(Column<?> column) {
        return column == ContactColumn.INFLUENCE ? Setting.INFLUENCE_SCALE : Setting.RELATIONSHIP_SCALE;
    }

    private static Optional<Scale> stated(Settings settings, Setting setting) {
        return Optional.ofNullable(settings.values().get(setting)).flatMap(Scale::named);
    }

    /// The rating as a share of its scale.
    private static Optional<Double> read(Fields fields, Column<?> column, Scale scale) {
        Optional<Double> word = word(fields, column);
        if (word.isPresent()) {
            if (scale != Scale.WORDS) {
                fields.warning("rating-of-other-kind", column, Arg.text(scale.title()));
            }
            return word.map(rating -> rating / TOP);
        }
        Optional<Double> number = fields.number(column);
        Scale numeric = scale == Scale.WORDS ? Scale.ZERO_TO_TEN : scale;
        if (number.isPresent() && scale == Scale.WORDS) {
            fields.warning("rating-of-other-kind", column, Arg.text(scale.title()));
        }
        if (number.isPresent() && !numeric.holds(number.get())) {
            fields.error("outside-scale", column, Arg.text(column.title()), Arg.text(numeric.title()));
            return Optional.empty();
        }
        return number.map(numeric::share);
    }

    private static Optional<Double> word(Fields fields, Column<?> column) {
        return WordLists.RATING.meaning(fields.typed(column));
    }
}
