package dev.kap.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.disk.Disk;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    @TempDir
    private Path folder;

    /** Time goes on while things are compared, now less, now more: an order made from ages would change meanwhile. */
    @Test
    void aFullInboxIsTakenInTheOrderInWhichItWasFirstSeenAndByName() throws IOException {
        Restless pace = new Restless();
        Inbox inbox = inbox(pace);
        List<String> order = drop("second", 300);
        assertThat(inbox.look()).isEmpty();
        pace.pause(Duration.ofSeconds(10));
        order.addAll(drop("first", 300));
        inbox.look();
        pace.pause(Duration.ofSeconds(10));
        assertThat(inbox.look().stream().map(Seen::name).toList()).isEqualTo(order);
    }

    /** Names in their order, written in another. */
    private List<String> drop(String name, int number) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            names.add(String.format("%s %03d.xlsx", name, i));
        }
        for (String each : names.reversed()) {
            Files.write(folder.resolve(each), TinyWorkbook.of(each));
        }
        return names;
    }

    private Inbox inbox(Pace pace) {
        Places places = new Places(folder, folder, "self");
        Disk disk = new Disk();
        Wording wording = Wording.of(Locale.ENGLISH, "EUR", LocalDate.EPOCH);
        Log log = new Log(new PrintWriter(new StringWriter()), places.log(), new Disk(), wording, Served.CLOCK);
        return new Inbox(
                places,
                new Claims(places, disk, new Random(1)),
                new WatcherRegistry(places, disk, Served.TIMING, pace, WatcherIdentity.here()),
                new StatusFile(places, disk, wording, Served.CLOCK, log),
                Served.TIMING,
                pace);
    }

    /** Time that goes by with every question. */
    private static final class Restless implements Pace {

        private final Random random = new Random(7);
        private long nanos;

        @Override
        public long nanos() {
            nanos += random.nextInt(3);
            return nanos;
        }

        @Override
        public void pause(Duration length) {
            nanos += length.toNanos();
        }

        @Override
        public boolean stopped() {
            return false;
        }
    }
}
