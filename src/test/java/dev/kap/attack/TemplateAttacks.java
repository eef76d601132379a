package dev.kap.attack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Folders of templates by somebody who means no good. */
final class TemplateAttacks {

    private TemplateAttacks() {}

    static List<Attack> all() {
        List<Attack> all = new ArrayList<>();
        templates()
                .forEach((name, text) ->
                        all.add(with(name, folder -> Files.writeString(folder.resolve("annual-plan.ftlh"), text))));
        themes().forEach((name, line) -> all.add(
                with("theme-" + name, folder -> Files.writeString(folder.resolve("theme.properties"), line + "\n"))));
        all.add(with(
                "link-to-elsewhere",
                folder -> Files.createSymbolicLink(folder.resolve("annual-plan.ftlh"), Path.of("/etc/passwd"))));
        all.add(with("that-is-a-folder", folder -> Files.createDirectory(folder.resolve("annual-plan.ftlh"))));
        all.add(with("theme-that-is-a-folder", folder -> Files.createDirectory(folder.resolve("theme.properties"))));
        all.add(with(
                "of-no-encoding", folder -> Files.write(folder.resolve("annual-plan.ftlh"), new byte[] {-1, -2, -3})));
        all.add(with("reference-that-is-none", folder -> Files.writeString(folder.resolve("reference.docx"), "evil")));
        all.add(Attack.of(
                "template-folder-missing",
                folder -> Tables.sound().csv(folder.resolve("in")),
                "in",
                "--templates",
                "none"));
        return all;
    }

    private static Map<String, String> templates() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("runs-a-program", "${'freemarker.template.utility.Execute'?new()('touch evil')}");
        texts.put("makes-an-object", "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File','x')}");
        texts.put("asks-for-the-class", "${account.class.protectionDomain}");
        texts.put("asks-for-the-interface", "${account?api.class}");
        texts.put("includes-above", "<#include '../../../../etc/passwd'>");
        texts.put("includes-absolute", "<#include '/etc/passwd'>");
        texts.put("includes-from-the-web", "<#include 'http://127.0.0.1:9/x'>");
        texts.put("includes-itself", "<#include 'annual-plan.ftlh'>");
        texts.put("calls-itself", "<#macro x><@x/></#macro><@x/>");
        texts.put("interprets", "<@'${1+1}<#include \"/etc/passwd\">'?interpret/>");
        texts.put("is-empty", "");
        texts.put("is-not-closed", "<#if true><p>");
        texts.put("names-a-picture", "<plan><img src=\"file:///etc/passwd\"/></plan>");
        texts.put("declares-an-entity", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><plan>&a;</plan>");
        return texts;
    }

    private static Map<String, String> themes() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("colour-absurd", "colour.accent = #GGGGGG");
        lines.put("size-absurd", "size.body.pt = 1e308");
        lines.put("size-below-zero", "size.body.pt = -1");
        lines.put("size-not-a-number", "size.body.pt = NaN");
        lines.put("page-of-nothing", "page.width.mm = 0\npage.height.mm = 0");
        lines.put("logo-elsewhere", "logo.file = ../../../../etc/passwd");
        lines.put("logo-on-the-web", "logo.file = http://127.0.0.1:9/x.png");
        lines.put("escape-broken", "colour.accent = \\u00");
        lines.put("key-unknown", "evil = evil");
        return lines;
    }

    private static Attack with(String name, Attack.Maker maker) {
        return Attack.of(
                "template-" + name,
                folder -> {
                    Tables.sound().csv(folder.resolve("in"));
                    maker.write(Files.createDirectory(folder.resolve("templates")));
                },
                "in",
                "--templates",
                "templates");
    }
}
