package dev.kap.report.page.part;

/// A contact as tables name it.
///
/// @param shortName surname, with the initial where two are equal
public record NamedContact(String name, String shortName, Mark mark) {

    /// Nobody.
    public static final NamedContact NONE = new NamedContact(PrintFormat.UNKNOWN, PrintFormat.UNKNOWN, Mark.NONE);
}
