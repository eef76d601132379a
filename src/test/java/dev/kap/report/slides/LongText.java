package dev.kap.report.slides;

/** Counts lines as a reader would: words, and where they break. */
final class LongText {

    private LongText() {}

    static int lines(String text, int letters) {
        int lines = 1;
        int at = -1;
        for (String word : text.split(" ")) {
            at += 1 + word.length();
            if (at > letters) {
                lines++;
                at = word.length();
            }
        }
        return lines;
    }
}
