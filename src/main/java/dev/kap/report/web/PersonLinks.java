package dev.kap.report.web;

import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.List;

/// What there is for one of us: sheet, handover, calendar.
public record PersonLinks(String name, List<FileLink> files) {

    private static final String HANDOVER = "-handover.";

    /// The files of one person.
    ///
    /// @param files relative to the page, in the order in which they are shown
    public record Files(String name, List<String> files) {
        public Files {
            files = List.copyOf(files);
        }
    }

    static List<PersonLinks> all(List<Files> people, Wording wording) {
        return people.stream()
                .filter(person -> !person.files().isEmpty())
                .map(person -> new PersonLinks(
                        person.name(),
                        person.files().stream().map(file -> link(file, wording)).toList()))
                .toList();
    }

    private static FileLink link(String file, Wording wording) {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        String kind = wording.find("web.kind." + ending).orElse(ending);
        String what = ending.equals("ics") ? "calendar" : file.contains(HANDOVER) ? "handover" : "sheet";
        return new FileLink(List.of(file.split("/")), wording.say("web.person." + what, Arg.text(kind)));
    }
}
