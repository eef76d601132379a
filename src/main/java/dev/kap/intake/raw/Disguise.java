package dev.kap.intake.raw;

import java.util.Locale;
import java.util.regex.Pattern;

/// What often bears the name of a spreadsheet and is none: each can be made one, each in its own way.
final class Disguise {

    /// So much of a file is enough to tell.
    static final int BYTES = 4096;

    private static final Pattern WEB_PAGE = Pattern.compile(
            "(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|style|script|div|table)"
                + "\\b.*|mime-version:.*",
            Pattern.DOTALL);

    private static final Pattern EXCEL_XML = Pattern.compile(
            "<\\?xml.*(?:excel\\.sheet|urn:schemas-microsoft-com:office:spreadsheet).*", Pattern.DOTALL);

    /// How files begin that a program for the protection of documents has encrypted as a whole.
    private static final Pattern PROTECTED = Pattern.compile(
            "(?:\\.pfile|<## nasca drm file|scdsa\\d|<!-- fasoo|drmone|%tsd-header|e-safenet).*", Pattern.DOTALL);

    private Disguise() {}

    /// Refuses the file that begins so if it is one of these.
    static void refuse(byte[] head) throws Unreadable {
        String start = CsvText.of(head).text().stripLeading().toLowerCase(Locale.ROOT);
        if (EXCEL_XML.matcher(start).matches()) {
            throw new Unreadable("excel-xml");
        }
        if (WEB_PAGE.matcher(start).matches()) {
            throw new Unreadable("web-page");
        }
        if (PROTECTED.matcher(start).matches()) {
            throw new Unreadable("rights-protected");
        }
    }
}
