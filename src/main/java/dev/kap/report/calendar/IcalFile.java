package dev.kap.report.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationException;

/// A calendar file (RFC 5545), by iCal4j.
final class IcalFile {

    private IcalFile() {}

    static void write(String name, List<Entry> entries, LocalDate asOf, OutputStream out) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//kap//Key Account Plans//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        Set<String> ids = new HashSet<>();
        for (Entry entry : entries) {
            // Of two alike the first, which is the open one.
            if (ids.add(entry.id())) {
                calendar.add(event(entry, asOf));
            }
        }
        try {
            // The library closes what it writes to; the file is the caller's to close.
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            new CalendarOutputter(false).output(calendar, file);
            file.writeTo(out);
        } catch (ValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static VEvent event(Entry entry, LocalDate asOf) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.id()));
        event.add(new DtStamp(Calendars.moment(asOf)));
        DtStart<LocalDate> start = new DtStart<>(entry.day());
        start.add(Value.DATE);
        event.add(start);
        DtEnd<LocalDate> end = new DtEnd<>(entry.day().plusDays(1));
        end.add(Value.DATE);
        event.add(end);
        event.add(new Summary(entry.summary()));
        if (!entry.description().isEmpty()) {
            event.add(new Description(entry.description()));
        }
        event.add(new Sequence(Calendars.sequence(asOf)));
        event.add(new Status(entry.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        entry.attendee().ifPresent(person -> {
            Attendee attendee = new Attendee(mail(person.email()));
            attendee.add(new Cn(person.name()));
            event.add(attendee);
        });
        return event;
    }

    private static URI mail(String email) {
        return URI.create("mailto:" + email.strip().replaceAll("[^\\p{Alnum}@._+-]", "_"));
    }
}
