package dev.kap.report.web;

import dev.kap.planning.AccountPlan;
import dev.kap.planning.PortfolioPlan;
import dev.kap.report.Templates;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// `index.html`: the portfolio at a glance, searchable and sortable, with a link to every document.
public final class IndexPage {

    private static final String TEMPLATE = "index.ftlh";

    /// What the template says in words; each is the message `web.<name>`.
    private static final List<String> WORDS = List.of(
            "skip",
            "search",
            "tier",
            "quadrant",
            "owner",
            "all",
            "account",
            "revenue",
            "share",
            "index",
            "contacts",
            "develop",
            "capital",
            "documents",
            "none",
            "shown",
            "thread",
            "thread.yes",
            "quadrants",
            "influence",
            "relationship",
            "unplaced",
            "nurture",
            "support",
            "watch",
            "tier.key",
            "tier.grow",
            "tier.maintain",
            "tier.tail");

    private IndexPage() {}

    /// Writes the page.
    ///
    /// @param documents the files of each account, by its slug: `annual-plan.pdf`
    public static void write(
            PortfolioPlan plan,
            Map<String, List<String>> documents,
            Templates templates,
            Theme theme,
            Wording wording,
            OutputStream out)
            throws IOException {
        Map<String, Object> data = new HashMap<>();
        data.put("page", PortfolioView.of(plan, wording));
        data.put("accounts", accounts(plan, documents, wording));
        data.put("words", words(wording));
        data.put("colour", colours(theme));
        out.write(templates.fill(TEMPLATE, data).getBytes(StandardCharsets.UTF_8));
    }

    private static List<AccountView> accounts(
            PortfolioPlan plan, Map<String, List<String>> documents, Wording wording) {
        List<AccountView> views = new ArrayList<>();
        for (AccountPlan account : plan.accounts()) {
            views.add(AccountView.of(
                    account, documents.getOrDefault(account.insight().slug(), List.of()), wording));
        }
        return views;
    }

    private static Map<String, String> words(Wording wording) {
        Map<String, String> words = new HashMap<>();
        WORDS.forEach(word -> words.put(word.replace('.', '_'), wording.say("web." + word)));
        return words;
    }

    private static Map<String, String> colours(Theme theme) {
        Map<String, String> colours = new HashMap<>();
        theme.values().forEach((key, value) -> {
            if (key.startsWith("colour.") && value.startsWith("#") && value.length() == 7) {
                colours.put(key.substring("colour.".length()).replace('.', '_'), value);
            }
        });
        return colours;
    }
}
