package dev.kap.report;

/// A figure that could not be laid out or painted: a fault of the program, which costs that figure alone.
public final class FigureFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String figure;

    /// The figure of that name, and what happened to it.
    public FigureFailure(String figure, RuntimeException cause) {
        super(figure + ": " + cause, cause);
        this.figure = figure;
    }

    /// Under which name the document is to be made without it.
    public String figure() {
        return figure;
    }
}
