package dev.kap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the code to the picture in README.md: one direction, no cycles, each library in one place. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "dev.kap";

    /** In the order the data flows; a stage may use only the stages before it. */
    private static final List<String> STAGES = List.of(
            "bidi",
            "wording",
            "problem",
            "portfolio",
            "intake",
            "insight",
            "analysis",
            "diagnosis",
            "plan",
            "planning",
            "explanation",
            "theme",
            "figure",
            "document",
            "report",
            "disk",
            "run",
            "watch",
            "window",
            "cli");

    /** Rooms that work something out; what they found lies in insight, diagnosis.answer and plan. */
    private static final String[] VERBS = {
        within("analysis"), ROOT + ".diagnosis", within("planning"),
    };

    /** Rooms that show what was found. */
    private static final String[] READERS = {
        within("explanation"), within("figure"), within("document"), within("report"),
    };

    /** Where each library may be used, and nowhere else. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.apache.poi.ss..", List.of("intake", "report.workbook")),
            Map.entry("org.apache.poi.xssf..", List.of("intake", "report.workbook")),
            Map.entry("org.apache.poi.hssf..", List.of("intake")),
            Map.entry("org.apache.poi.xwpf..", List.of("report.word")),
            Map.entry("org.apache.poi.xslf..", List.of("report.slides")),
            Map.entry(
                    "org.openxmlformats..",
                    List.of("intake", "report.workbook.results", "report.word", "report.slides", "report.office")),
            Map.entry("org.apache.commons.csv..", List.of("intake")),
            Map.entry("freemarker..", List.of("report")),
            Map.entry("org.openpdf..", List.of("report.pdf")),
            Map.entry("org.knowm.xchart..", List.of("figure")),
            Map.entry("org.apache.commons.compress..", List.of("report.office")),
            Map.entry("com.fasterxml.jackson..", List.of("report.data", "report.web", "cli")),
            Map.entry("net.fortuna..", List.of("report.calendar")),
            Map.entry("java.lang.foreign..", List.of("disk", "theme")),
            Map.entry("javax.swing..", List.of("window")),
            Map.entry("java.awt.event..", List.of("window")),
            Map.entry("picocli..", List.of("cli")),
            Map.entry("me.tongfei..", List.of("cli")));

    /** At every depth: a room and the rooms in it are rooms of their own. */
    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule readersSeeWhatWasFoundOnly = noClasses()
            .that()
            .resideInAnyPackage(READERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VERBS)
            .because("two pages that work something out by themselves may disagree");

    @ArchTest
    static void noNameIsBorneTwice(JavaClasses classes) {
        Map<String, List<String>> bearers = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(bearers.values()).allSatisfy(names -> assertThat(names).hasSize(1));
    }

    @ArchTest
    static void dataFlowsOneWay(JavaClasses classes) {
        for (int i = 0; i < STAGES.size() - 1; i++) {
            String[] later =
                    STAGES.stream().skip(i + 1).map(ArchitectureTest::within).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(within(STAGES.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(classes);
        }
    }

    @ArchTest
    static void eachLibraryStaysInItsPackage(JavaClasses classes) {
        LIBRARIES.forEach((library, homes) -> noClasses()
                .that()
                .resideOutsideOfPackages(
                        homes.stream().map(ArchitectureTest::within).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(classes));
    }

    @ArchTest
    static void everyStageIsDrawnInTheReadme(JavaClasses classes) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE)
                        .matcher(readme)
                        .results()
                        .map(m -> m.group(1)))
                .containsExactlyElementsOf(STAGES);
        assertThat(classes.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                        .distinct())
                .allMatch(STAGES::contains);
    }

    /** The child process of a watcher speaks with it over them. */
    @ArchTest
    static final ArchRule nobodyPrintsToTheStandardStreams = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".watch.work.ChildMain")
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule timeIsPassedIn = noClasses()
            .should()
            .callMethodWhere(describe(
                    "now() without a Clock",
                    call -> call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class))));

    @ArchTest
    static final ArchRule dataIsImmutable = classes()
            .that()
            .resideInAPackage("..portfolio..")
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .orShould()
            .beEnums();

    private static String within(String stage) {
        return ROOT + "." + stage + "..";
    }
}
