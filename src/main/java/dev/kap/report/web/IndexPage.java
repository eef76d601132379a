package dev.kap.report.web;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.report.Templates;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// `index.html`: the portfolio at a glance, searchable and sortable, with a link to every document.
///
/// One file that asks for nothing else. Its content security policy allows our script by its hash, and no network.
public final class IndexPage {

    private static final String TEMPLATE = "index.ftlh";
    private static final String SCRIPT = "index.js";

    /// What the template says in words; each is the message `web.<name>`.
    private static final List<String> WORDS = List.of(
            "skip",
            "search",
            "search.hint",
            "tier",
            "tiers",
            "quadrant",
            "owner",
            "all",
            "reset",
            "accounts",
            "account",
            "revenue",
            "share",
            "index",
            "contacts",
            "develop",
            "capital",
            "documents",
            "column.documents",
            "files",
            "ours",
            "none",
            "empty",
            "noscript",
            "quadrants",
            "quadrants.hint",
            "together",
            "nurture",
            "support",
            "watch",
            "unplaced",
            "decide",
            "overdue",
            "tier.key",
            "tier.grow",
            "tier.maintain",
            "tier.tail");

    /// What the script says.
    private static final List<String> SPOKEN = List.of(
            "count",
            "rising",
            "falling",
            "mark",
            "more",
            "picture",
            "list",
            "cut",
            "people",
            "name",
            "account",
            "place",
            "influence",
            "relationship",
            "together",
            "further",
            "nurture",
            "support",
            "develop",
            "watch",
            "unplaced");

    private IndexPage() {}

    /// Writes the page.
    ///
    /// @param documents the files of each account, by its slug: `annual-plan.pdf`
    /// @param people the files of each of us
    /// @param files the other files of the result, relative to the page
    public static void write(
            PortfolioPlan plan,
            Map<String, List<String>> documents,
            List<PersonLinks.Files> people,
            List<String> files,
            Templates templates,
            Theme theme,
            Wording wording,
            OutputStream out)
            throws IOException {
        String script = script();
        Map<String, Object> data = new HashMap<>();
        data.put("page", PortfolioView.of(plan, wording));
        data.put("agenda", AgendaView.of(plan, documents, files, wording));
        data.put("tiers", TierLine.all(plan.accounts(), wording));
        data.put("accounts", accounts(plan, documents, wording));
        data.put("people", PersonLinks.all(people, wording));
        data.put("files", FileLink.all(files.stream(), wording));
        data.put("words", words(WORDS, wording));
        data.put("colour", colours(theme));
        data.put(
                "data",
                IndexData.of(
                        plan.accounts(),
                        words(SPOKEN, wording),
                        wording.language().getLanguage()));
        data.put("script", script);
        data.put("scriptHash", hash(script));
        out.write(templates.fillPage(TEMPLATE, data).getBytes(StandardCharsets.UTF_8));
    }

    private static List<AccountView> accounts(
            PortfolioPlan plan, Map<String, List<String>> documents, Wording wording) {
        List<AccountView> views = new ArrayList<>();
        for (AccountPlan account : plan.accounts()) {
            String slug = account.insight().slug();
            List<String> files = documents.getOrDefault(slug, List.of());
            views.add(AccountView.of(
                    account,
                    FileLink.all(files.stream().map(file -> "accounts/" + slug + "/" + file), wording),
                    wording));
        }
        return views;
    }

    private static Map<String, String> words(List<String> names, Wording wording) {
        Map<String, String> words = new TreeMap<>();
        names.forEach(name -> words.put(
                name.replace('.', '_'),
                wording.find("web." + name).orElseThrow(() -> new IllegalStateException("no message web." + name))));
        return words;
    }

    private static Map<String, String> colours(Theme theme) {
        Map<String, String> colours = new HashMap<>();
        theme.values().forEach((name, value) -> {
            if (name.startsWith("colour.") && value.matches("#[0-9A-Fa-f]{6}")) {
                colours.put(name.substring("colour.".length()).replace('.', '_'), value);
            }
        });
        return colours;
    }

    private static String script() throws IOException {
        try (InputStream in = Objects.requireNonNull(IndexPage.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
