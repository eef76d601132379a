package dev.kap.document;

/// Text of users made fit for every format: without control characters, direction overrides and broken characters.
public final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /// The text without what XML forbids or what would turn a page around; lone surrogates become U+FFFD.
    public static String of(String text) {
        return text.codePoints().allMatch(CleanText::stays) ? text : repaired(text);
    }

    private static String repaired(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> isSurrogate(c) ? REPLACEMENT : c)
                .filter(CleanText::stays)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean stays(int c) {
        boolean control = (c < 0x20 && c != '\n' && c != '\t' && c != '\r') || (c >= 0x7F && c < 0xA0);
        boolean override = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return !control && !override && !isSurrogate(c) && (c & 0xFFFE) != 0xFFFE;
    }

    private static boolean isSurrogate(int c) {
        return c >= 0xD800 && c <= 0xDFFF;
    }
}
