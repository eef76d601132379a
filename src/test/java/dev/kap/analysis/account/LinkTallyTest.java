package dev.kap.analysis.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.insight.LinkWorth;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short way agrees with going through all other links, whatever their order. */
class LinkTallyTest {

    private static final List<String> US = List.of("Ann", "Bob", "Cid", "Dee");

    @Test
    void withoutOneOfUsItIsTheTallyOfTheOthers() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<LinkWorth> links = links(random);
            LinkTally all = LinkTally.of(links);
            for (String one : US) {
                LinkTally others = LinkTally.of(links.stream()
                        .filter(link -> !link.link().teamMember().equals(one))
                        .toList());
                assertThat(all.bestWithout(one)).as("%s of %s", one, links).isEqualTo(others.best());
                assertThat(all.liveWithout(one)).as("%s of %s", one, links).isEqualTo(others.live());
            }
        }
    }

    private static List<LinkWorth> links(Random random) {
        List<LinkWorth> links = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            double worth = random.nextInt(5) * 2.5;
            links.add(new LinkWorth(
                    new Link(Given.origin(Sheet.LINKS, 2), US.get(random.nextInt(US.size())), "Lee", null, null, null),
                    worth,
                    worth >= 5,
                    random.nextInt(4) > 0));
        }
        return links;
    }
}
