package dev.kap.report;

import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.MissingResourceException;

/// The fixed words of a template in the plan's language: `label.moves` is the message `report.label.moves`.
record Labels(Wording wording) implements TemplateHashModel {

    // Placeholders of labels are for the formats: "Page {0}".
    private static final Arg FIRST = Arg.text("{0}");
    private static final Arg SECOND = Arg.text("{1}");

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        try {
            return new SimpleScalar(wording.say("report.label." + key, FIRST, SECOND));
        } catch (MissingResourceException e) {
            throw new TemplateModelException("There is no label \"" + key + "\".", e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
