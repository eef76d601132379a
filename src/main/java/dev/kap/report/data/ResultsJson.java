package dev.kap.report.data;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.problem.Problem;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// results.json: all computed figures, unrounded, in a stable order of keys.
public final class ResultsJson {

    private ResultsJson() {}

    /// Writes the results as UTF-8 with `\n`; the stream stays open.
    ///
    /// @param pagesBySlug pages of each document, by the account's slug and the document's file name
    public static void write(
            PortfolioPlan plan,
            List<Problem> problems,
            Wording wording,
            Map<String, Map<String, Integer>> pagesBySlug,
            OutputStream out)
            throws IOException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            generator.setPrettyPrinter(printer());
            new ObjectMapper()
                    .writeTree(
                            generator, all(plan, problems, wording, pagesBySlug).node());
            generator.writeRaw('\n');
        }
    }

    /// All results as one object; the accounts in it are made as they are asked for.
    static JsonFields all(
            PortfolioPlan plan,
            List<Problem> problems,
            Wording wording,
            Map<String, Map<String, Integer>> pagesBySlug) {
        Portfolio portfolio = plan.insight().portfolio();
        AccountFields accounts = new AccountFields(wording, plan.changes());
        JsonFields fields = new JsonFields()
                .date("asOf", portfolio.asOf())
                .text("input", portfolio.input())
                .count("planYear", portfolio.planYear())
                .text("currency", portfolio.settings().text(Setting.CURRENCY))
                .text("language", wording.language().getLanguage())
                .streamed(
                        "accounts",
                        plan.accounts(),
                        account -> accounts.of(
                                account,
                                pagesBySlug.getOrDefault(account.insight().slug(), Map.of())),
                        account -> UnknownReasons.into("accounts", account, wording))
                .object("portfolio", PortfolioFields.of(plan, wording));
        UnknownReasons.into(fields.node(), wording);
        return fields.objects("problems", problems, problem -> problem(problem, wording));
    }

    private static JsonFields problem(Problem p, Wording wording) {
        return new JsonFields()
                .constant("severity", p.severity())
                .text("file", p.place().file())
                .text("sheet", p.place().sheet())
                .text("cell", p.place().cell())
                .text("value", p.value())
                .text("message", wording.say(p.message()))
                .text("remedy", wording.say(p.remedy()))
                .text("kind", p.kind())
                .text("account", p.account());
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }
}
