package dev.kap.attack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Texts in cells that another program might take for more than text. */
final class TextAttacks {

    private TextAttacks() {}

    static List<Attack> all() {
        return texts().entrySet().stream()
                .map(text -> Attack.of(
                        "text-" + text.getKey(),
                        folder -> everywhere(text.getValue()).workbook(folder.resolve("book.xlsx"), new XSSFWorkbook()),
                        "book.xlsx"))
                .toList();
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("formula", "=1+1");
        texts.put("formula-that-starts-a-program", "=cmd|'/c calc'!A1");
        texts.put("formula-with-plus", "+1+1");
        texts.put("formula-with-minus", "-1+1");
        texts.put("formula-with-at", "@SUM(1,1)");
        texts.put("formula-behind-a-tab", "\t=1+1");
        texts.put("formula-that-links", "=HYPERLINK(\"http://127.0.0.1:9\",\"x\")");
        texts.put("template-value", "${7*7}#{7*7}[=7*7]");
        texts.put("template-order", "<#assign x = 1><#include \"/etc/passwd\"><@x/>");
        texts.put("template-object", "${'freemarker.template.utility.Execute'?new()('id')}");
        texts.put("end-of-a-word-text", "</w:t></w:r></w:p><w:p>");
        texts.put("end-of-literal", "]]><script>alert(1)</script><![CDATA[");
        texts.put("entity", "&lt;&amp;&#0;&#x1F600;&nbsp;&xxe;");
        texts.put("picture", "<img src=\"file:///etc/passwd\" onerror=\"alert(1)\">");
        texts.put("script", "</script><script>alert(1)</script>");
        texts.put("link", "[x](http://127.0.0.1:9) <a href='javascript:alert(1)'>x</a>");
        texts.put("from-the-right", "\u202Eevil\u202C \u2066x\u2069 \u200F");
        texts.put("zero-width", "a\u200Bb\u200Dc\uFEFFd\u00ADe");
        texts.put("message-format", "{0} {1} '{' %s %n %d");
        texts.put("line-ends", "a\n".repeat(1_000));
        texts.put("without-blanks", "x".repeat(5_000));
        texts.put("many-words", "word ".repeat(6_000));
        texts.put("marks-on-marks", "Z\u0351\u036B\u0343\u036A\u0302".repeat(200));
        texts.put("emoji", "\uD83D\uDE00\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62".repeat(100));
        texts.put("chinese", "\u682A\u5F0F\u4F1A\u793E".repeat(100));
        texts.put("arabic", "\u0634\u0631\u0643\u0629 \u0627\u0644\u0646\u0648\u0631 ".repeat(50));
        texts.put("halves-of-characters", "_xD800_ _xDFFF_ _xFFFE_");
        texts.put("controls", "_x0000__x0007__x001B_[31m_x0008_");
        texts.put("private-letters", "\uE000\uF8FF\uDBFF\uDFFD");
        texts.put("quotes", "\"'`´„“‚‘«»\\");
        return texts;
    }

    private static Tables everywhere(String text) {
        return new Tables()
                .row("Accounts", "Account", "Revenue", "Industry", "Notes", "Aims", "Competitor of", text)
                .row("Accounts", "Vossfeld", "1200000", text, text, text, text, text)
                .row("Accounts", text, "100", text, text, text, text, text)
                .row(
                        "Contacts",
                        "Account",
                        "Contact",
                        "Job title",
                        "Function",
                        "Influence",
                        "Relationship",
                        "Pain points",
                        "Aims",
                        "Email")
                .row("Contacts", "Vossfeld", "Lee Stonehaven", text, text, "9", "2", text, text, text)
                .row("Contacts", "Vossfeld", text, text, text, "8", "3", text, text, text)
                .row("Team", "Team member", "Job title")
                .row("Team", text, text)
                .row("Links", "Team member", "Contact", "Account", "Strength", "Last contact")
                .row("Links", text, "Lee Stonehaven", "Vossfeld", "4", "2026-10-01")
                .row(
                        "Objectives",
                        "Account",
                        "Objective",
                        "Kind",
                        "Measure",
                        "Baseline",
                        "Target",
                        "Unit",
                        "Due",
                        "Owner")
                .row("Objectives", "Vossfeld", text, "business", text, "1", "2", text, "2027-06-30", text)
                .row("Actions", "Account", "Action", "Objective", "Contact", "Owner", "Due")
                .row("Actions", "Vossfeld", text, text, text, text, "2027-01-15")
                .row("Opportunities", "Account", "Opportunity", "Product", "Value")
                .row("Opportunities", "Vossfeld", text, text, "100")
                .row("White space", "Account", text)
                .row("White space", "Vossfeld", text)
                .row("SWOT", "Account", "Kind", "Point")
                .row("SWOT", "Vossfeld", "strength", text)
                .row("Settings", "Setting", "Value")
                .row("Settings", "Company", text)
                .row("Settings", "Confidentiality line", text)
                .row("Settings", "Logo file", text);
    }
}
