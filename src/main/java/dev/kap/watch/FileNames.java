package dev.kap.watch;

import dev.kap.disk.SafeName;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What names mean, and names that every system takes.
final class FileNames {

    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xls", "xlsb");
    private static final Set<String> TABLES = Set.of("csv", "tsv");

    /// What Office, browsers and sync programs leave lying about, and what is hidden.
    private static final Pattern JUNK = Pattern.compile(
            "\\..*|~.*|.*~|.*\\.(tmp|part|partial|crdownload|download|filepart|lock|lnk|url)|desktop\\.ini|thumbs\\.db"
                    + "|icon\\r|@eadir|__macosx|\\$recycle\\.bin|system volume information|lost\\+found",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String REPORT = ".report.txt";
    private static final String MARK = ".marked";
    private static final int LONGEST_BYTES = 120;
    private static final int LONGEST_BESIDE_BYTES = 200;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);

    private FileNames() {}

    static boolean isJunk(String name) {
        return JUNK.matcher(name).matches();
    }

    static boolean isWorkbook(String name) {
        return WORKBOOKS.contains(ending(name));
    }

    static boolean isTable(String name) {
        return TABLES.contains(ending(name));
    }

    static boolean isZip(String name) {
        return ending(name).equals("zip");
    }

    /// The files by which Excel and LibreOffice say that they have a file open.
    static List<String> ownerFiles(String name) {
        return List.of("~$" + name, ".~lock." + name + "#");
    }

    /// The folder of results of a drop: its name without ending, made such that every system takes it.
    static String result(String name, boolean folder) {
        return SafeName.of(folder ? name : withoutMark(stem(name)), LONGEST_BYTES);
    }

    /// Whether two results have the same folder on a system that ignores case.
    static String folded(String result) {
        return result.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /// `plan.xlsx` of that moment: `plan 2026-11-22 10.15.30.xlsx`, with a number where it is not the first.
    static String dated(String name, boolean folder, Instant moment, ZoneId zone, int number) {
        String ending = folder ? "" : name.substring(stem(name).length());
        String date = " " + DATE.format(moment.atZone(zone)) + (number > 1 ? " (" + number + ")" : "");
        return SafeName.cut(folder ? name : stem(name), LONGEST_BESIDE_BYTES) + date + ending;
    }

    /// What the report beside a failed drop is called: `plan.xlsx.report.txt`.
    static String report(String name) {
        return SafeName.shortened(name, LONGEST_BESIDE_BYTES) + REPORT;
    }

    /// What the copy of a failed workbook with marks is called: `plan.marked.xlsx`. People repair it and drop it again:
    /// its result has the name of the workbook.
    static String marked(String name) {
        return SafeName.shortened(withoutMark(stem(name)), LONGEST_BESIDE_BYTES) + MARK + ".xlsx";
    }

    /// Whether a file has the name of a report.
    static boolean isReport(String name) {
        return name.endsWith(REPORT);
    }

    /// Whether a file is what lies beside a drop: a report, or the name of a copy with marks.
    static boolean isBeside(String name) {
        return name.endsWith(REPORT) || name.endsWith(MARK + ".xlsx");
    }

    /// What lies beside a drop that is no longer there, of that moment: `plan 2026-11-22 10.15.30.marked.xlsx`.
    static String besideFormer(String beside, Instant moment, ZoneId zone, int number) {
        String end = beside.endsWith(REPORT) ? REPORT : MARK + ".xlsx";
        return dated(beside.substring(0, beside.length() - end.length()), true, moment, zone, number) + end;
    }

    private static String withoutMark(String stem) {
        return stem.length() > MARK.length() && stem.endsWith(MARK)
                ? stem.substring(0, stem.length() - MARK.length())
                : stem;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
