package dev.kap.report.page.part;

/// A contact as tables name it.
///
/// @param shortName surname, with the initial where two are equal
public record Person(String name, String shortName, Mark mark) {

    public static final Person NONE = new Person(Said.UNKNOWN, Said.UNKNOWN, Mark.NONE);
}
