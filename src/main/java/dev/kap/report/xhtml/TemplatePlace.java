package dev.kap.report.xhtml;

import dev.kap.document.TemplateProblem;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;

/// A line of a template.
record TemplatePlace(String file, int line) {

    /// What is wrong here; `mistake` is the last part of a message key `report.template.…`.
    TemplateProblem problem(String mistake, Arg... args) {
        return new TemplateProblem(file, line, Sentence.of("report.template." + mistake, args));
    }
}
