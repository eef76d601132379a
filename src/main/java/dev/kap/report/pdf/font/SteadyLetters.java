package dev.kap.report.pdf.font;

import java.security.SecureRandom;

/// Gives OpenPDF the same "random" letters for the name of a font subset each time, so that equal documents have equal
/// bytes. The letters need not differ between fonts, because the name of the font follows them.
final class SteadyLetters extends SecureRandom {

    private static final long serialVersionUID = 1L;

    @Override
    public double nextDouble() {
        return 0;
    }
}
