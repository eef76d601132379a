package dev.kap.intake.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The plain form of a name or word: letters and digits only, without case, marks, blanks and hyphens.
///
/// "Job_Title", "job title" and "JobTitle__c" have one plain form.
public final class Plain {

    private static final Pattern CUSTOM_FIELD = Pattern.compile("__[cr]$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]");

    private Plain() {}

    /// The plain form; empty for a text without letters and digits.
    public static String of(String text) {
        String name = CUSTOM_FIELD.matcher(text.strip()).replaceFirst("");
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return OTHER.matcher(decomposed.replace("ß", "ss")).replaceAll("");
    }
}
