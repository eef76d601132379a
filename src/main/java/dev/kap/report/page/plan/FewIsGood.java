package dev.kap.report.page.plan;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells of a measure of service, by its words, whether less of it is better: hours, complaints, faults.
final class FewIsGood {

    private static final Pattern FEW = Pattern.compile(
            "\\b(hours?|minutes?|days?|weeks?|complaints?|claims?|faults?|errors?|stops?|delays?|open|late|lead time"
                    + "|response time|stunden?|minuten?|tagen?|wochen?|beschwerden?|reklamationen?|fehler|ausf\u00e4lle"
                    + "|offen|offene|versp\u00e4tet|reaktionszeit|lieferzeit)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SHARE = Pattern.compile("%|\\b(percent|prozent|share|anteil|rate|quote)\\b");

    private FewIsGood() {}

    /// A measure in percent counts what went well, whatever else it names.
    static boolean says(String measure) {
        return !SHARE.matcher(measure.toLowerCase(Locale.ROOT)).find()
                && FEW.matcher(measure).find();
    }
}
