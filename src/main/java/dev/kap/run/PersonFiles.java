package dev.kap.run;

import dev.kap.analysis.Slugs;
import dev.kap.insight.NameOrder;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.TeamMember;
import dev.kap.report.web.PersonLinks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// How the files of each of us are called: sheet, handover and calendar of one person begin alike.
final class PersonFiles {

    /// The folder with what is made for single people.
    static final String PEOPLE = "people";

    private static final String HANDOVER = " handover";

    private final Map<String, String> slugs = new LinkedHashMap<>();

    private PersonFiles(List<String> names, List<String> slugs) {
        for (int i = 0; i < names.size(); i++) {
            this.slugs.put(names.get(i), slugs.get(i));
        }
    }

    /// Of everybody in Team, and of whoever has or had a move without a row there.
    static PersonFiles of(PortfolioPlan plan, List<String> calendars) {
        SequencedSet<String> people = new LinkedHashSet<>();
        plan.insight().portfolio().team().stream().map(TeamMember::name).forEach(people::add);
        TreeSet<String> others = new TreeSet<>(NameOrder.ORDER);
        others.addAll(calendars);
        plan.accounts().stream()
                .map(AccountPlan::register)
                .flatMap(register -> register.moves().stream())
                .map(Move::owner)
                .filter(owner -> !owner.isEmpty())
                .forEach(others::add);
        people.addAll(others);
        List<String> names = new ArrayList<>(people);
        // Somebody may be called as a file of somebody else.
        people.forEach(person -> names.add(person + HANDOVER));
        return new PersonFiles(names, Slugs.of(names));
    }

    /// The path of that person's sheet, and of the calendar beside it, without ending.
    String sheet(String person) {
        return path(person);
    }

    /// The path of that person's handover, without ending.
    String handover(String person) {
        return path(person + HANDOVER);
    }

    /// What of these files in the folder of people belongs to whom: sheet, handover, calendar.
    List<PersonLinks.Files> among(List<String> names) {
        return slugs.keySet().stream()
                .filter(name -> slugs.containsKey(name + HANDOVER))
                .map(name -> new PersonLinks.Files(
                        name,
                        Stream.of(
                                        slugs.get(name) + ".pdf",
                                        slugs.get(name) + ".docx",
                                        slugs.get(name + HANDOVER) + ".pdf",
                                        slugs.get(name + HANDOVER) + ".docx",
                                        slugs.get(name) + ".ics")
                                .filter(names::contains)
                                .map(file -> PEOPLE + "/" + file)
                                .toList()))
                .toList();
    }

    private String path(String name) {
        String slug = slugs.get(name);
        if (slug == null) {
            throw new IllegalArgumentException("no file for this person");
        }
        return PEOPLE + "/" + slug;
    }
}
