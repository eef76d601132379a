package dev.kap.report.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kap.document.CleanText;
import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Quadrant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the page's script works on: the people of all accounts, as short as 20,000 of them ask for.
final class IndexData {

    /// As the script counts them.
    private static final List<Quadrant> QUADRANTS =
            List.of(Quadrant.NURTURE, Quadrant.SUPPORT, Quadrant.DEVELOP, Quadrant.WATCH, Quadrant.UNPLACED);

    private static final ObjectMapper JSON = new ObjectMapper();

    private IndexData() {}

    /// JSON that may stand inside a `script` element: without a `<`, no name can end the element.
    static String of(List<AccountPlan> accounts, Map<String, String> words, String language) {
        ObjectNode data = JSON.createObjectNode();
        data.put("language", language);
        data.set("words", JSON.valueToTree(words));
        ArrayNode all = data.putArray("accounts");
        accounts.forEach(account -> all.add(account(account)));
        try {
            return JSON.writeValueAsString(data).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ArrayNode account(AccountPlan plan) {
        ArrayNode account = JSON.createArrayNode();
        account.add(plan.insight().slug());
        account.add(CleanText.of(plan.name()));
        ArrayNode people = account.addArray();
        plan.insight().contacts().forEach(contact -> people.add(person(contact)));
        return account;
    }

    private static ArrayNode person(ContactInsight contact) {
        return JSON.createArrayNode()
                .add(CleanText.of(contact.name()))
                .add(CleanText.of(contact.contact().position().jobTitle()))
                .add(shortened(contact.influence().value()))
                .add(shortened(contact.relationship().value()))
                .add(QUADRANTS.indexOf(contact.quadrant()))
                .add(contact.relationship().evidenced() == null ? 1 : 0);
    }

    /// Two decimal places: a picture shows no more.
    private static @Nullable BigDecimal shortened(@Nullable Double score) {
        return score == null
                ? null
                : BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
