package dev.kap.intake.value;

import dev.kap.intake.raw.Cell;
import dev.kap.intake.table.Tables;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The cells of one row in columns that are none of ours.
public final class ExtraColumns {

    private ExtraColumns() {}

    /// The texts by their header, without those of empty cells.
    public static Map<String, String> facts(Fields fields) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (Map.Entry<String, String> extra : texts(fields)) {
            if (!extra.getValue().isEmpty()) {
                facts.put(extra.getKey(), extra.getValue());
            }
        }
        return facts;
    }

    /// Header and text from left to right, empty ones included.
    public static List<Map.Entry<String, String>> texts(Fields fields) {
        List<Map.Entry<String, String>> texts = new ArrayList<>();
        fields.table().extra().forEach((index, header) -> {
            String text = fields.row()
                    .cell(index)
                    .map(cell -> Cleaned.text(sound(fields, cell, header)))
                    .orElse("");
            texts.add(Map.entry(header, text));
        });
        return texts;
    }

    /// An extra column bears on nothing but itself: a warning is enough.
    private static String sound(Fields fields, Cell cell, String header) {
        if (Fields.unsound(cell)) {
            fields.ledger()
                    .add(Problem.of(
                            Severity.WARNING,
                            Fields.trouble(cell),
                            Tables.cell(fields.table(), fields.row().number(), cell.column()),
                            cell.typed(),
                            Arg.text(header)));
            return "";
        }
        return cell.typed();
    }
}
