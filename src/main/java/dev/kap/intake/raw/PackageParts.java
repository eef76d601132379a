package dev.kap.intake.raw;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The parts of a workbook, each under its name in small letters and without a slash in front.
interface PackageParts {

    /// The part of that name, unpacked while it is read.
    ///
    /// @param most how large it may be
    Optional<InputStream> open(String name, long most) throws IOException;
}
