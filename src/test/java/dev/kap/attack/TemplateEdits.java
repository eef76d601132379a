package dev.kap.attack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Hostile edits of the templates that the program carries: what somebody who means no good changes in a copy of them. */
final class TemplateEdits {

    private static final String PLAN = "annual-plan.ftlh";
    private static final String PARTS = "parts.ftlh";
    private static final String THEME = "theme.properties";

    /**
     * One edit.
     *
     * @param lasting whether it is ended by a limit of time or memory, so that it takes seconds
     */
    record Edit(String name, Change change, boolean lasting) {

        interface Change {
            void in(Path templates) throws IOException;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final List<Edit> edits = new ArrayList<>();

    private TemplateEdits() {}

    static List<Edit> all() {
        TemplateEdits all = new TemplateEdits();
        all.withoutEnd();
        all.large();
        all.elsewhere();
        all.broken();
        all.markup();
        all.theme();
        all.word();
        return all.edits;
    }

    private void withoutEnd() {
        before("includes-itself", "<#include 'annual-plan.ftlh'>");
        before("includes-in-a-ring", "<#include 'parts.ftlh'>", PARTS, "<#include 'annual-plan.ftlh'>");
        before("imports-itself", "<#import 'annual-plan.ftlh' as me>");
        before("includes-itself-in-a-try", "<#attempt><#include 'annual-plan.ftlh'><#recover></#attempt>");
        before("macro-calls-itself", "<#macro x><@x/></#macro>\n<@x/>");
        before("macros-call-each-other", "<#macro x><@y/></#macro><#macro y><@x/></#macro>\n<@x/>");
        before("function-calls-itself", "<#function f x><#return f(x)></#function>\n${f(1)}");
        before("function-calls-itself-twice", "<#function f x><#return f(x) + f(x)></#function>\n${f(1)}");
        before("macro-calls-itself-with-a-body", "<#macro x><@x><#nested></@x></#macro>\n<@x>a</@x>");
        before("macro-calls-itself-in-a-try", "<#macro x><#attempt><@x/><#recover><@x/></#attempt></#macro>\n<@x/>");
        lasting("recurses-sixty-deep-twice", "<#macro x n><#if n gt 0><@x n - 1/><@x n - 1/></#if></#macro>\n<@x 60/>");
        lasting("loops-in-silence", "<#list 1.. as i></#list>");
        lasting("loops-in-loops", "<#list 1..100000 as i><#list 1..100000 as j></#list></#list>");
        lasting("loops-in-an-expression", "<#assign x = (1..)?filter(i -> false)?first!1>");
        lasting("loops-in-a-sum", "<#assign x = 0><#list 1..2000000000 as i><#assign x = x + i></#list>");
        lasting("writes-without-end", "<#list 1.. as i><p>word</p></#list>");
        lasting("writes-nothing-without-end", "<#list 1.. as i>${''}</#list>");
        lasting("captures-without-end", "<#assign x><#list 1.. as i>word</#list></#assign>");
        lasting("doubles-a-text", "<#assign s = 'word'><#list 1..60 as i><#assign s = s + s></#list>");
        lasting("doubles-a-list", "<#assign s = [1]><#list 1..60 as i><#assign s = s + s></#list>${s?join('')}");
        lasting("joins-without-end", "${(1..)?join(',')}");
        lasting("sorts-two-billion", "<#assign x = (1..2000000000)?sort>");
        lasting("a-pattern-of-patience", "<#assign x = '" + "a".repeat(60) + "!'?matches('((a+)+)+b')>${x?c}");
        lasting("tries-again-and-again", "<#list 1.. as i><#attempt>${nothing}<#recover></#attempt></#list>");
    }

    private void large() {
        before("pads-to-two-billion", "${'x'?left_pad(2000000000)}");
        before("repeats-by-padding", "${''?right_pad(2000000000, 'word')}");
        before("brackets-in-brackets", "${" + "(".repeat(300_000) + "1" + ")".repeat(300_000) + "}");
        before("conditions-in-conditions", "<#if true>".repeat(50_000) + "</#if>".repeat(50_000));
        before("lists-in-lists", "<#assign x = " + "[".repeat(200_000) + "]".repeat(200_000) + ">");
        before("a-line-of-two-megabytes", "x".repeat(2_000_000));
        before("remarks-that-do-not-end", "<#-- ".repeat(150_000));
        before("openings-that-do-not-end", "${'".repeat(250_000));
        before("elements-in-elements", "<b>".repeat(100_000) + "</b>".repeat(100_000));
        inside(
                "columns-in-columns",
                "<columns><column width=\"100\">".repeat(5_000),
                "</column></columns>".repeat(5_000));
        inside("a-thousand-times-bold", "<p>" + "<b>".repeat(1_000) + "x", "</b>".repeat(1_000) + "</p>");
        inside("a-million-paragraphs", "<#list 1..1000000 as i><p>${i}</p></#list>", "");
        inside("ten-thousand-figures", "<#list 1..10000 as i><figure id=\"f${i}\" drawing=\"quadrant\"/></#list>", "");
        inside(
                "a-table-of-a-million-rows",
                "<table columns=\"50\"><#list 1..1000000 as i><tr><td>x</td></tr></#list>",
                "</table>");
        inside("a-thousand-columns", "<table columns=\"" + "0.1 ".repeat(1_000) + "\"><tr><td>x</td></tr>", "</table>");
        inside(
                "a-column-of-nothing",
                "<table columns=\"0 0 0\"><tr><td>word</td><td>word</td><td>word</td></tr>",
                "</table>");
        inside("a-column-below-nothing", "<table columns=\"-50 100\"><tr><td>word</td><td>word</td></tr>", "</table>");
        inside("a-column-that-is-no-number", "<table columns=\"NaN\"><tr><td>word</td></tr>", "</table>");
        inside("a-column-without-end", "<columns><column width=\"Infinity\"><p>x</p>", "</column></columns>");
        inside("a-cell-over-a-billion", "<table columns=\"50\"><tr><td span=\"1000000000\">x</td></tr>", "</table>");
        inside("a-cell-over-less-than-none", "<table columns=\"50\"><tr><td span=\"-1\">x</td></tr>", "</table>");
        inside("a-word-of-a-million-letters", "<p>" + "x".repeat(500_000), "</p>");
        edit(
                "ten-thousand-sections",
                PLAN,
                text -> text.replace(
                        "</document>",
                        "<#list 1..10000 as i><section id=\"s${i}\"><h1>x</h1><p>x</p></section></#list></document>"));
    }

    private void elsewhere() {
        before("runs-a-program", "${'freemarker.template.utility.Execute'?new()('touch evil')}");
        before("makes-an-object", "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', 'x')}");
        before("asks-for-the-interface", "${plan?api.class}");
        before("asks-for-the-class", "${plan.class.protectionDomain}");
        before("makes-a-template-of-text", "<@'<#list 1.. as i></#list>'?interpret/>");
        before("evaluates-text", "${'1+1'?eval}");
        before("includes-above", "<#include '../../../../etc/passwd'>");
        before("includes-absolute", "<#include '/etc/passwd'>");
        before("includes-from-the-web", "<#include 'http://127.0.0.1:9/x.ftlh'>");
        before("asks-for-a-template-elsewhere", "${.get_optional_template('../../../etc/passwd').exists?c}");
        before("changes-the-settings", "<#setting number_format='0,000.0'><#setting locale='de_DE'>");
        before("sets-an-unknown-setting", "<#setting classic_compatible=true>");
        edits.add(new Edit(
                "a-link-to-elsewhere",
                folder -> {
                    Files.delete(folder.resolve(PARTS));
                    Files.createSymbolicLink(folder.resolve(PARTS), Path.of("/etc/passwd"));
                },
                false));
        edits.add(new Edit(
                "a-folder-for-a-template",
                folder -> {
                    Files.delete(folder.resolve(PARTS));
                    Files.createDirectory(folder.resolve(PARTS));
                },
                false));
    }

    private void broken() {
        edits.add(new Edit(
                "no-encoding", folder -> Files.write(folder.resolve(PARTS), new byte[] {-1, -2, -3}), false));
        edit("empty", PLAN, _ -> "");
        before("a-nothing", "${nothing.at.all}");
        before("a-condition-that-does-not-end", "<#if true>");
        before("stops", "<#stop 'evil'>");
        before("sends-nobody", "${plan}");
        before("a-null-letter", "\u0000");
    }

    private void markup() {
        edit(
                "an-entity-from-a-file",
                PLAN,
                _ -> "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>\n<document title=\"&a;\"></document>");
        edit(
                "a-billion-laughs",
                PLAN,
                _ -> "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>\n<document title=\"&b;\"></document>");
        inside("a-picture-of-a-file", "<img src=\"file:///etc/passwd\"/>", "");
        inside("a-script", "<script>alert(1)</script>", "");
        inside("a-style-from-the-web", "<link href=\"http://127.0.0.1:9/x.css\"/>", "");
        inside("a-mark-of-ours", "<?at x:99999999999999999999?><nonsense/>", "");
        inside("data-as-markup", "<p>${plan.headline!'<b>'?no_esc}</p><p>${'<evil>'?no_esc}</p>", "");
        inside("text-between-tables", "evil", "");
    }

    private void theme() {
        line("size-of-nothing", "size.body = 0");
        line("size-of-a-house", "size.cover = 999");
        line("size-below-nothing", "size.body = -1");
        line("size-not-a-number", "size.body = NaN");
        line("size-beyond-numbers", "size.body = 1e308");
        line("leading-of-nothing", "leading.body = 0");
        line("margin-of-half-a-metre", "page.margin.mm = 500");
        line("gutter-of-a-metre", "page.gutter.mm = 999");
        line("columns-of-none", "page.columns = 0");
        line("padding-of-a-metre", "table.padding.mm = 999");
        line("rule-of-a-metre", "line.rule.pt = 999");
        line("logo-of-nothing", "logo.max.mm = 0 x 0");
        line("colour-absurd", "colour.accent = #GGGGGG");
        line("font-nobody-has", "font.word = " + "x".repeat(50_000));
        line("font-as-markup", "font.word = \"/><evil a=\"");
        line("logo-elsewhere", "logo.file = ../../../../etc/passwd");
        line("escape-broken", "colour.accent = \\u00");
        line("key-unknown", "evil = evil");
    }

    private void word() {
        word("no-word-file", "", _ -> "evil");
        word(
                "styles-in-a-ring",
                "word/styles.xml",
                text -> text.replaceAll("<w:spacing [^>]*w:line=[^>]*/>", "")
                        .replaceAll(
                                "<w:name w:val=\"heading ([12])\"/>(<w:basedOn[^>]*/>)?",
                                "<w:name w:val=\"heading $1\"/><w:basedOn w:val=\"Heading$1\"/>"));
        word("styles-that-are-none", "word/styles.xml", _ -> "<evil/>");
        word(
                "styles-with-a-dtd",
                "word/styles.xml",
                text -> "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + text);
        word(
                "margins-of-a-house",
                "word/document.xml",
                text -> text.replaceAll("w:top=\"\\d+\"", "w:top=\"99999999\""));
        word("margins-not-a-number", "word/document.xml", text -> text.replaceAll("w:top=\"\\d+\"", "w:top=\"17mm\""));
        word("lines-not-a-number", "word/styles.xml", text -> text.replaceAll("w:line=\"\\d+\"", "w:line=\"9cm\""));
        word("a-document-of-nothing", "word/document.xml", _ -> "");
    }

    private void before(String name, String text) {
        edit(name, PLAN, plan -> "<#-- edited -->\n" + text + "\n" + plan);
    }

    private void before(String name, String text, String other, String otherText) {
        edits.add(new Edit(
                name,
                folder -> {
                    changed(folder.resolve(PLAN), plan -> text + "\n" + plan);
                    changed(folder.resolve(other), parts -> otherText + "\n" + parts);
                },
                false));
    }

    private void lasting(String name, String text) {
        edits.add(new Edit(
                name, folder -> changed(folder.resolve(PLAN), plan -> "<#-- edited -->\n" + text + "\n" + plan), true));
    }

    /** In the last section of the plan. */
    private void inside(String name, String opening, String closing) {
        edit(name, PLAN, plan -> {
            int end = plan.lastIndexOf("</section>");
            return plan.substring(0, end) + opening + closing + "\n" + plan.substring(end);
        });
    }

    private void line(String name, String line) {
        edit("theme-" + name, THEME, theme -> theme + line + "\n");
    }

    private void word(String name, String part, UnaryOperator<String> change) {
        edits.add(new Edit(
                "word-" + name,
                folder -> {
                    Path file = folder.resolve("reference.docx");
                    Files.write(
                            file,
                            part.isEmpty()
                                    ? change.apply("").getBytes(StandardCharsets.UTF_8)
                                    : repacked(Files.readAllBytes(file), part, change));
                },
                false));
    }

    private void edit(String name, String file, UnaryOperator<String> change) {
        edits.add(new Edit(name, folder -> changed(folder.resolve(file), change), false));
    }

    private static void changed(Path file, UnaryOperator<String> change) throws IOException {
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    private static byte[] repacked(byte[] zip, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                out.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return changed.toByteArray();
    }
}
