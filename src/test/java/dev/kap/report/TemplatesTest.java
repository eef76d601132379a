package dev.kap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kap.document.TemplateProblem;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    @TempDir
    private Path folder;

    record Person(String name, int age) {
        public String secret() {
            return "secret";
        }

        public String getHidden() {
            return "hidden";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File','/etc/passwd')}",
                "${'freemarker.template.utility.JythonRuntime'?new()}",
                "${map?api.size()}",
                "${person?api}",
                "${person.secret()}",
                "${person.name()}",
                "${person.secret}",
                "${person.hidden}",
                "${person.class}",
                "${person.hashCode()}",
                "${person}",
                "<#include '../outside.ftlh'>",
                "<#include '/etc/passwd'>",
                "<#include 'notes.txt'>",
                "<#include 'link.ftlh'>",
                "<#import 'none.ftlh' as x>",
                "${day}",
            })
    void refusesWhatATemplateHasNoBusinessWith(String hostile) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "secret");
        Path inner = Files.createDirectory(folder.resolve("templates"));
        Files.writeString(folder.resolve("outside.ftlh"), "secret");
        Files.writeString(inner.resolve("notes.txt"), "secret");
        Files.createSymbolicLink(inner.resolve("link.ftlh"), folder.resolve("outside.ftlh"));
        Files.writeString(inner.resolve("plan.ftlh"), "<p>\n" + hostile + "</p>");
        assertThatThrownBy(() -> Templates.in(inner).fill("plan.ftlh", data()))
                .isInstanceOfSatisfying(TemplateProblem.class, problem -> {
                    assertThat(problem.file()).isIn("plan.ftlh", "none.ftlh");
                    assertThat(say(problem)).doesNotContain("\tat ", "secret\"");
                });
    }

    @Test
    void showsRecordComponentsMapsListsAndNumbersAsTheyAre() throws IOException {
        assertThat(fill("${person.name} ${person.age} ${map.x} ${list?join('-')} ${big} ${part} ${yes?c}"))
                .isEqualTo("Ida 41 y a-b 1234567 0.5 true");
    }

    @Test
    void printsDataVerbatimAndNeverReadsItAsTemplateOrMarkup() throws IOException {
        assertThat(fill("${evil}"))
                .isEqualTo("&lt;b&gt;Müller &amp; Söhne&lt;/b&gt; ${7*7} ]]&gt; &lt;#include &quot;x&quot;&gt;&lt;?at"
                        + " x:1?&gt;");
    }

    @Test
    void cleansWhatNoFormatCanHold() throws IOException {
        assertThat(fill("${control}")).isEqualTo("abc\tde\uFFFDf😀");
    }

    @Test
    void saysTheFixedWordsInTheLanguageOfThePlan() throws IOException {
        Files.writeString(folder.resolve("plan.ftlh"), "${label.nextMoves}");
        assertThat(Templates.in(folder).fill("plan.ftlh", Map.of("label", new Labels(wording(Locale.GERMAN)))))
                .isEqualTo(wording(Locale.GERMAN).say("report.label.nextMoves"));
        assertThatThrownBy(() -> fill("x\n${label.nothing}"))
                .isInstanceOfSatisfying(
                        TemplateProblem.class,
                        problem -> assertThat(problem.line()).isEqualTo(2));
    }

    @Test
    void namesAColumnOfTheWorkbookInTheLanguageOfThePlan() throws IOException {
        Files.writeString(folder.resolve("plan.ftlh"), "${heading['Contacts.Decision role']}");
        assertThat(Templates.in(folder).fill("plan.ftlh", Map.of("heading", new ColumnHeadings(Locale.GERMAN))))
                .isEqualTo("Rolle");
        assertThat(Templates.in(folder).fill("plan.ftlh", Map.of("heading", new ColumnHeadings(Locale.ENGLISH))))
                .isEqualTo("Decision role");
        Files.writeString(folder.resolve("plan.ftlh"), "x\n${heading['Contacts.Nothing']}");
        assertThatThrownBy(() ->
                        Templates.in(folder).fill("plan.ftlh", Map.of("heading", new ColumnHeadings(Locale.ENGLISH))))
                .isInstanceOfSatisfying(TemplateProblem.class, problem -> {
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(say(problem)).contains("Contacts.Nothing");
                });
    }

    @Test
    void tellsTheLineOfAMistakeInFreeMarker() {
        assertThatThrownBy(() -> fill("<p>\n\n${nothing}</p>")).isInstanceOfSatisfying(TemplateProblem.class, p -> {
            assertThat(p.line()).isEqualTo(3);
            assertThat(say(p)).contains("nothing").doesNotContain("Exception", "FTL stack trace", "----");
        });
        assertThatThrownBy(() -> fill("<p>\n<#if></p>"))
                .isInstanceOfSatisfying(
                        TemplateProblem.class,
                        problem -> assertThat(problem.line()).isEqualTo(2));
    }

    /** FreeMarker would write what a template does wrong, and what it was filled with, to where Java's own logs go. */
    @Test
    void logsNothingOfWhatItWasFilledWith() {
        List<LogRecord> logged = new CopyOnWriteArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord one) {
                logged.add(one);
            }

            @Override
            public void flush() {
                // Nothing is held.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger.getLogger("").addHandler(listening);
        try {
            assertThatThrownBy(() -> fill("${person.name?number}")).isInstanceOf(TemplateProblem.class);
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }
        assertThat(logged).isEmpty();
    }

    @Test
    void tellsTheLineThatIsNotUtf8EachTimeItIsAskedFor() throws IOException {
        Files.writeString(folder.resolve("plan.ftlh"), "<p>\n<#import 'parts.ftlh' as parts></p>");
        Files.write(folder.resolve("parts.ftlh"), "ä\nö\n<p>Größe</p>\n".getBytes(StandardCharsets.ISO_8859_1));
        Templates templates = Templates.in(folder);
        for (String name : List.of("plan.ftlh", "plan.ftlh", "parts.ftlh")) {
            assertThatThrownBy(() -> templates.fill(name, data()))
                    .isInstanceOfSatisfying(TemplateProblem.class, problem -> {
                        assertThat(problem.file()).isEqualTo("parts.ftlh");
                        assertThat(problem.line()).isEqualTo(1);
                        assertThat(say(problem)).contains("UTF-8");
                    });
        }
    }

    @Test
    void countsTheLinesBeforeTheOneThatIsNotUtf8() {
        byte[] text = "ä\nö\nü€ß".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(text, text.length - 1);
        assertThatThrownBy(() -> TemplateText.of("parts.ftlh", cut))
                .isInstanceOfSatisfying(
                        TemplateProblem.class,
                        problem -> assertThat(problem.line()).isEqualTo(3));
        assertThat(TemplateText.of("parts.ftlh", text)).isEqualTo("ä\nö\nü€ß");
    }

    @Test
    void aByteOrderMarkIsNoTextOfTheTemplate() throws IOException {
        assertThat(fill("\uFEFFa")).isEqualTo("a");
    }

    @Test
    void marksTheLineOfEachTagButNotInsideFreeMarkersOwn() {
        assertThat(LineMarks.marked("<a>\n<#if x <b>\n<#-- <p>\n --></a>${'<i>'}<br/>", "p.ftlh"))
                .isEqualTo("<?at p.ftlh:1?><a>\n"
                        + "<#if x <b>\n"
                        + "<#-- <p>\n"
                        + " --><?at p.ftlh:4?></a>${'<i>'}<?at p.ftlh:4?><br/>");
    }

    @Test
    void takesTheBuiltInTemplateWhereTheFolderHasNone() throws IOException {
        Files.writeString(folder.resolve("parts.ftlh"), "mine");
        assertThat(Templates.in(folder).fill("parts.ftlh", Map.of())).isEqualTo("mine");
        Files.delete(folder.resolve("parts.ftlh"));
        assertThat(Templates.in(folder).fill("parts.ftlh", Map.of())).isNotEqualTo("mine");
        assertThatThrownBy(() -> Templates.in(folder.resolve("none"))).isInstanceOf(IOException.class);
    }

    private String fill(String template) throws IOException {
        Files.writeString(folder.resolve("plan.ftlh"), template);
        return Templates.in(folder).fill("plan.ftlh", data());
    }

    private static Map<String, Object> data() {
        return Map.ofEntries(
                Map.entry("person", new Person("Ida", 41)),
                Map.entry("map", Map.of("x", "y")),
                Map.entry("list", List.of("a", "b")),
                Map.entry("big", 1_234_567),
                Map.entry("part", 0.5),
                Map.entry("yes", true),
                Map.entry("day", LocalDate.of(2026, 11, 22)),
                Map.entry("evil", "<b>Müller & Söhne</b> ${7*7} ]]> <#include \"x\"><?at x:1?>"),
                Map.entry("control", "a\u0000b\u0007c\t\u202Ed\u0085e\uD800f\uFFFF😀"),
                Map.entry("label", new Labels(wording(Locale.ENGLISH))));
    }

    private static String say(TemplateProblem problem) {
        return wording(Locale.ENGLISH).say(problem.what());
    }

    private static Wording wording(Locale language) {
        return Wording.of(language, "EUR", LocalDate.of(2026, 11, 22));
    }
}
