package dev.kap.wording;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names of companies without their legal form, where nothing else tells two of them apart: for tables and figures that
/// have little room.
public final class FirmNames {

    /// Behind the name, a comma or not before it.
    private static final Pattern LEGAL_FORM = Pattern.compile(
            ",?\\s+(?:GmbH(?:\\s*&\\s*Co\\.?\\s*(?:KG|KGaA|OHG))?"
                + "|mbH|AG|SE|KG|KGaA|OHG|UG|e\\.?\\s?G\\.?|e\\.?\\s?K\\.?|Ltd\\.?|Limited|plc|PLC|LLC|LLP|Inc\\.?|Corp\\.?"
                + "|S\\.?A\\.?S\\.?|S\\.?A\\.?R\\.?L\\.?|S\\.?A\\.?|S\\.?p\\.?A\\.?|S\\.?r\\.?l\\.?|S\\.?L\\.?U?\\.?"
                + "|B\\.?V\\.?|N\\.?V\\.?|A/S|ApS|ASA|AS|AB|Oyj?|[Ss]p\\.?\\s*z\\s*o\\.?\\s*o\\.?|s\\.?r\\.?o\\.?|a\\.s\\.)$");

    /// Shorter first words, as in "The Mill", name nobody.
    private static final int WORD = 4;

    private final Map<String, Long> sharing;
    private final Map<String, Long> beginning;

    private FirmNames(Map<String, Long> sharing, Map<String, Long> beginning) {
        this.sharing = sharing;
        this.beginning = beginning;
    }

    /// Short names that are distinct among these.
    public static FirmNames of(Collection<String> names) {
        List<String> bare = names.stream().distinct().map(FirmNames::bare).toList();
        return new FirmNames(counts(bare, Function.identity()), counts(bare, FirmNames::first));
    }

    /// The name without its legal form, or as it stands where another one would look the same.
    public String of(String name) {
        String bare = bare(name);
        return sharing.getOrDefault(bare, 1L) > 1 ? name : bare;
    }

    /// The first word of the name, where it is long enough to know the company by and no other name begins with it;
    /// else
    /// the name without its legal form.
    public String brief(String name) {
        String word = first(bare(name));
        return word.length() >= WORD && beginning.getOrDefault(word, 1L) == 1 ? word : of(name);
    }

    private static Map<String, Long> counts(List<String> names, Function<String, String> form) {
        return names.stream().collect(Collectors.groupingBy(form, Collectors.counting()));
    }

    private static String first(String bare) {
        int end = bare.indexOf(' ');
        return end < 0 ? bare : bare.substring(0, end);
    }

    private static String bare(String name) {
        String bare = LEGAL_FORM.matcher(name.strip()).replaceFirst("").strip();
        return bare.isEmpty() ? name : bare;
    }
}
