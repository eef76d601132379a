package dev.kap.intake.value;

import java.util.Collection;
import java.util.Optional;

/// Which sign stands before the decimals of a column's numbers.
enum DecimalSign {
    POINT('.', ','),
    COMMA(',', '.');

    private static final int GROUP = 3;

    private final char sign;
    private final char group;

    DecimalSign(char sign, char group) {
        this.sign = sign;
        this.group = group;
    }

    char sign() {
        return sign;
    }

    char group() {
        return group;
    }

    /// What the digits themselves prove; nothing for "1234" and for "1,234", which may be either.
    static Optional<DecimalSign> provenBy(String digits) {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return Optional.of(point > comma ? POINT : COMMA);
        }
        int last = Math.max(point, comma);
        if (last < 0) {
            return Optional.empty();
        }
        DecimalSign own = point >= 0 ? POINT : COMMA;
        if (digits.indexOf(own.sign) != last) {
            return Optional.of(own == POINT ? COMMA : POINT);
        }
        return couldBeGroup(digits, last) ? Optional.empty() : Optional.of(own);
    }

    /// The sign that all of these prove together; nothing where none does or two differ.
    static Optional<DecimalSign> provenBy(Collection<DecimalSign> proofs) {
        return proofs.stream().distinct().count() == 1 ? proofs.stream().findFirst() : Optional.empty();
    }

    private static boolean couldBeGroup(String digits, int sign) {
        return digits.length() - sign - 1 == GROUP && sign >= 1 && sign <= GROUP && digits.charAt(0) != '0';
    }
}
