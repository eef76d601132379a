package dev.kap.report.page.part;

import java.util.Locale;

/// How documents name the criteria of the selection.
public final class CriterionName {

    private CriterionName() {}

    /// The program's own criteria have names in each language, those of sheet Criteria the name that was typed.
    public static String of(String criterion, PrintFormat said) {
        return said.wording()
                .find("report.criterion." + criterion.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .orElse(criterion);
    }
}
