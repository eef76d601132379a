package dev.kap.intake.raw;

import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Which character separates the fields of a CSV file: the one its `sep=` line names, else the one that cuts the first
/// rows most evenly.
///
/// @param start where the table begins, after a `sep=` line
record CsvDialect(char separator, int start) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final Pattern NAMED = Pattern.compile("\\A\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);
    private static final int SAMPLE_ROWS = 50;
    private static final int SAMPLE_CHARACTERS = 65_536;

    static CsvDialect of(String text) throws IOException {
        Matcher named = NAMED.matcher(text);
        if (named.find()) {
            return new CsvDialect(named.group(1).charAt(0), named.end());
        }
        char best = ',';
        double bestScore = 0;
        for (char separator : SEPARATORS) {
            double score = score(text, separator);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return new CsvDialect(best, 0);
    }

    /// What the separator is called.
    Sentence name() {
        return switch (separator) {
            case ',' -> Sentence.of("problem.separator.comma");
            case ';' -> Sentence.of("problem.separator.semicolon");
            case '\t' -> Sentence.of("problem.separator.tab");
            default -> Sentence.of("problem.separator.other", Arg.text(String.valueOf(separator)));
        };
    }

    String body(String text) {
        return text.substring(start);
    }

    CSVFormat format() {
        return format(separator);
    }

    /// Lenient, because people edit these files by hand: text after a closing quote and an open quote at the end pass.
    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    /// How many rows have as many fields as most do, weighed by that number; 0 where the separator cuts nothing.
    private static double score(String text, char separator) throws IOException {
        List<Integer> widths = widths(text, separator);
        int usual = widths.stream()
                .filter(width -> width > 1)
                .reduce(0, (best, width) -> count(widths, width) > count(widths, best) ? width : best);
        return usual == 0 ? 0 : (double) count(widths, usual) / widths.size() * (1 + Math.min(usual, 20) / 40.0);
    }

    private static long count(List<Integer> widths, int width) {
        return widths.stream().filter(other -> other == width).count();
    }

    private static List<Integer> widths(String text, char separator) throws IOException {
        List<Integer> widths = new ArrayList<>();
        String sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS));
        try (CSVParser parser = CSVParser.parse(new StringReader(sample), format(separator))) {
            for (CSVRecord line : parser) {
                if (line.size() > 1 || !line.get(0).isBlank()) {
                    widths.add(line.size());
                }
                if (widths.size() == SAMPLE_ROWS) {
                    break;
                }
            }
        }
        return widths;
    }
}
