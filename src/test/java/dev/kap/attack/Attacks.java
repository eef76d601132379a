package dev.kap.attack;

import java.util.List;
import java.util.stream.Stream;

/** All attacks there are, kind by kind. */
final class Attacks {

    private Attacks() {}

    static List<Attack> all() {
        return Stream.of(
                        ZipAttacks.all(),
                        XmlAttacks.all(),
                        XlsxAttacks.all(),
                        XlsAttacks.all(),
                        CsvAttacks.all(),
                        NameAttacks.all(),
                        NumberAttacks.all(),
                        TextAttacks.all(),
                        JoinAttacks.all(),
                        TemplateAttacks.all(),
                        FileAttacks.all())
                .flatMap(List::stream)
                .toList();
    }
}
