package dev.kap.samples;

import java.io.IOException;

/**
 * The large sample: a year of sixteen invented accounts in three industries, as a company would have typed it, with gaps
 * and some dirt; and the same workbook a quarter before. The rows stand as text beside this class.
 */
final class LargeSample {

    private LargeSample() {}

    /** As it is on 22 November 2026. */
    static byte[] bytes() throws IOException {
        return WorkbookFile.of(SheetText.read("portfolio.txt"), true);
    }

    /** As it was three months earlier: the ids are the same. */
    static byte[] before() throws IOException {
        return WorkbookFile.of(SheetText.read("portfolio-2026-q3.txt"), true);
    }
}
