package dev.kap.portfolio.column;

import static dev.kap.portfolio.ColumnTraits.number;
import static dev.kap.portfolio.ColumnTraits.text;

import dev.kap.portfolio.Column;
import dev.kap.portfolio.ColumnSpec;
import dev.kap.portfolio.ServiceLevel;
import dev.kap.portfolio.Sheet;

/// The columns of Service levels.
@SuppressWarnings("ImmutableEnumChecker") // a specification is a record of values and a method reference
public enum ServiceLevelColumn implements Column<ServiceLevel> {
    TIER(text("Tier", "Stufe", "Stufe; Level; Klasse")
            .needed()
            .choices("Key", "Grow", "Maintain", "Tail")
            .written(ServiceLevel::tier)),
    VISITS_PER_YEAR(number(
                    "Visits per year",
                    "Besuche pro Jahr",
                    "Visits; Visits a year; Besuche pro Jahr; Besuche je Jahr; Besuche")
            .written(ServiceLevel::visitsPerYear)),
    EXECUTIVE_SPONSOR(text("Executive sponsor", "Management-Sponsor", "Sponsor; Management-Sponsor")
            .namesOf(Sheet.TEAM)
            .written(ServiceLevel::executiveSponsor)),
    RESPONSE_TIME(text("Response time", "Reaktionszeit", "Response; Reaktionszeit; Antwortzeit")
            .written(ServiceLevel::responseTime)),
    CHANNEL(text("Channel", "Kanal", "Kanal").written(ServiceLevel::channel));

    private final ColumnSpec<ServiceLevel> spec;

    ServiceLevelColumn(ColumnSpec<ServiceLevel> spec) {
        this.spec = spec;
    }

    @Override
    public Sheet sheet() {
        return Sheet.SERVICE_LEVELS;
    }

    @Override
    public ColumnSpec<ServiceLevel> spec() {
        return spec;
    }
}
