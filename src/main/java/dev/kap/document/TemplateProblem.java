package dev.kap.document;

import dev.kap.wording.Sentence;

/// A mistake in a template: the file, its line, and what is wrong, for the person who edits templates.
public final class TemplateProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final transient Sentence what;

    /// @param line counted from 1; 0 where the file as a whole is meant
    public TemplateProblem(String file, int line, Sentence what) {
        super(file + ":" + line + ": " + what);
        this.file = file;
        this.line = line;
        this.what = what;
    }

    /// Name of the template file inside its folder.
    public String file() {
        return file;
    }

    /// Line in that file, from 1; 0 where the file as a whole is meant.
    public int line() {
        return line;
    }

    /// What is wrong and what would be right.
    public Sentence what() {
        return what;
    }
}
