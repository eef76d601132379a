package dev.kap.intake.join;

import dev.kap.intake.table.Plain;
import dev.kap.intake.value.Fields;
import dev.kap.intake.value.Spelling;
import dev.kap.intake.value.Suggestion;
import dev.kap.intake.value.WordLists;
import dev.kap.portfolio.Criterion;
import dev.kap.portfolio.Nomination;
import dev.kap.portfolio.ServiceLevel;
import dev.kap.portfolio.column.CriterionColumn;
import dev.kap.portfolio.column.NominationColumn;
import dev.kap.portfolio.column.ServiceLevelColumn;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Rows of Nominations, Criteria and Service levels, which belong to no single account.
final class SelectionRows {

    /// Criteria that are worked out and stand in no column.
    private static final List<String> COMPUTED = List.of("Growth", "Potential", "Untapped potential");

    private SelectionRows() {}

    /// Each manager names each account once; a second time is a warning.
    static List<Nomination> nominations(List<Fields> rows, AccountBook accounts, TeamBook team) {
        List<Nomination> nominations = new ArrayList<>();
        Set<List<String>> seen = new LinkedHashSet<>();
        for (Fields fields : rows) {
            if (BusinessRows.filled(fields, NominationColumn.MANAGER)) {
                accounts.of(fields).ifPresent(account -> {
                    String manager = team.nameOf(fields, NominationColumn.MANAGER);
                    if (seen.add(List.of(NameIndex.key(manager), account.name()))) {
                        nominations.add(new Nomination(
                                fields.origin(),
                                manager,
                                account.name(),
                                rank(fields).orElse(null)));
                    } else {
                        fields.warning("nomination-twice", NominationColumn.ACCOUNT, Arg.text(manager));
                    }
                });
            }
        }
        return nominations;
    }

    private static Optional<Integer> rank(Fields fields) {
        Optional<Double> rank = fields.number(NominationColumn.RANK);
        boolean whole = rank.isEmpty() || (rank.get() >= 1 && rank.get() <= 1_000_000 && rank.get() % 1 == 0);
        if (!whole) {
            fields.warning("wrong-rank", NominationColumn.RANK);
        }
        return whole ? rank.map(Double::intValue) : Optional.empty();
    }

    /// Criteria whose numbers stand in a column of Accounts, named or of the criterion's own name.
    static List<Criterion> criteria(List<Fields> rows, Set<String> columns) {
        List<Criterion> criteria = new ArrayList<>();
        Map<String, String> byPlainName = new HashMap<>();
        Stream.concat(columns.stream(), COMPUTED.stream())
                .forEach(column -> byPlainName.putIfAbsent(Plain.of(column), column));
        Spelling spelling = new Spelling();
        columns.forEach(spelling::add);
        for (Fields fields : rows) {
            if (BusinessRows.filled(fields, CriterionColumn.CRITERION)
                    && BusinessRows.filled(fields, CriterionColumn.WEIGHT)) {
                criterion(fields, byPlainName, spelling).ifPresent(criteria::add);
            }
        }
        return criteria;
    }

    private static Optional<Criterion> criterion(Fields fields, Map<String, String> columns, Spelling spelling) {
        Optional<Double> weight = fields.number(CriterionColumn.WEIGHT);
        if (weight.isPresent() && weight.get() < 0) {
            fields.error("negative-weight", CriterionColumn.WEIGHT);
            return Optional.empty();
        }
        CriterionColumn wanted =
                fields.has(CriterionColumn.COLUMN) ? CriterionColumn.COLUMN : CriterionColumn.CRITERION;
        Optional<String> column = Optional.ofNullable(columns.get(Plain.of(fields.name(wanted))));
        if (column.isEmpty()) {
            fields.error("unknown-criterion", wanted, Suggestion.of(spelling.nearest(fields.name(wanted))));
            return Optional.empty();
        }
        return weight.map(number -> new Criterion(
                fields.origin(),
                fields.name(CriterionColumn.CRITERION),
                number,
                column.get(),
                fields.word(CriterionColumn.DIRECTION, WordLists.DIRECTION).orElse(true)));
    }

    static List<ServiceLevel> serviceLevels(List<Fields> rows) {
        List<ServiceLevel> levels = new ArrayList<>();
        for (Fields fields : rows) {
            if (BusinessRows.filled(fields, ServiceLevelColumn.TIER)) {
                fields.word(ServiceLevelColumn.TIER, WordLists.TIER)
                        .ifPresent(tier -> levels.add(new ServiceLevel(
                                fields.origin(),
                                tier,
                                fields.number(ServiceLevelColumn.VISITS_PER_YEAR)
                                        .orElse(null),
                                fields.name(ServiceLevelColumn.EXECUTIVE_SPONSOR),
                                fields.name(ServiceLevelColumn.RESPONSE_TIME),
                                fields.name(ServiceLevelColumn.CHANNEL))));
            }
        }
        return levels;
    }
}
