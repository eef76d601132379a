package dev.kap.samples;

import java.io.IOException;

/** The small sample: three invented accounts, written by hand so that a person can work out every figure. */
final class SmallSample {

    private SmallSample() {}

    static byte[] bytes() throws IOException {
        return WorkbookFile.of(SheetText.read("three-accounts.txt"), false);
    }
}
