package dev.kap.intake.value;

import dev.kap.intake.table.Plain;
import dev.kap.portfolio.Setting;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Under which names people know the settings.
final class SettingNames {

    private static final Map<String, Setting> KNOWN = known();

    private SettingNames() {}

    static Optional<Setting> of(String name) {
        return Optional.ofNullable(KNOWN.get(Plain.of(name)));
    }

    private static Map<String, Setting> known() {
        Map<String, Setting> names = new HashMap<>();
        Arrays.stream(Setting.values()).forEach(setting -> names.put(Plain.of(setting.title()), setting));
        add(names, Setting.COMPANY, "Firma; Unternehmen; Our company; Company name");
        add(names, Setting.PLAN_YEAR, "Planjahr; Planning year; Year");
        add(names, Setting.YEAR_STARTS, "Year start; Fiscal year start; Fiscal year starts; Geschäftsjahr beginnt");
        add(names, Setting.AS_OF, "As of; Stichtag; Date");
        add(names, Setting.CURRENCY, "Währung; Currency code; Base currency");
        add(names, Setting.LANGUAGE, "Sprache");
        add(names, Setting.THRESHOLD, "Schwelle; Schwellenwert");
        add(names, Setting.PAGE_SIZE, "Seitengröße; Papierformat; Paper size");
        add(names, Setting.ACCENT_COLOUR, "Accent color; Akzentfarbe; Farbe; Colour; Color");
        add(names, Setting.LOGO_FILE, "Logo");
        add(names, Setting.CONSULTANT, "Berater; Beratung");
        add(names, Setting.CONSULTANT_LOGO, "Logo des Beraters; Berater-Logo");
        add(names, Setting.WORKSHOP_DATE, "Workshop day; Workshop-Datum; Datum des Workshops");
        add(names, Setting.WORKSHOP_BEGINS, "Workshop start; Workshop-Beginn; Beginn des Workshops");
        add(names, Setting.WORKSHOP_MINUTES, "Workshop-Minuten; Dauer des Workshops");
        add(names, Setting.WORKSHOP_PEOPLE, "Workshop-Teilnehmer; Teilnehmer");
        return Map.copyOf(names);
    }

    private static void add(Map<String, Setting> names, Setting setting, String others) {
        for (String other : others.split("; ", -1)) {
            names.put(Plain.of(other), setting);
        }
    }
}
