package dev.kap.intake.raw;

/// Follows XML byte by byte, as far as it takes to know how long a tag, comment or literal text is. Zero bytes are
/// passed over, so that UTF-16 reads like UTF-8.
final class TagScan {

    private enum At {
        TEXT,
        OPENED,
        EXCLAIMED,
        TAG,
        QUOTED,
        COMMENT,
        LITERAL,
        INSTRUCTION
    }

    private At at = At.TEXT;
    private byte quote;
    private byte before;
    private byte beforeThat;
    private int length;

    /// The next byte.
    void add(byte next) throws Unreadable {
        if (next == 0) {
            return;
        }
        at = after(next);
        length = at == At.TEXT ? 0 : length + 1;
        if (length > ReadingLimits.TAG_BYTES) {
            throw new Unreadable("endless-part");
        }
        beforeThat = before;
        before = next;
    }

    private At after(byte next) {
        return switch (at) {
            case TEXT -> next == '<' ? At.OPENED : At.TEXT;
            case OPENED -> next == '!' ? At.EXCLAIMED : next == '?' ? At.INSTRUCTION : inTag(next);
            case EXCLAIMED -> next == '-' ? At.COMMENT : next == '[' ? At.LITERAL : inTag(next);
            case TAG -> inTag(next);
            case QUOTED -> next == quote ? At.TAG : At.QUOTED;
            case COMMENT -> ends(next, '-') ? At.TEXT : At.COMMENT;
            case LITERAL -> ends(next, ']') ? At.TEXT : At.LITERAL;
            case INSTRUCTION -> next == '>' && before == '?' ? At.TEXT : At.INSTRUCTION;
        };
    }

    private At inTag(byte next) {
        if (next == '"' || next == '\'') {
            quote = next;
            return At.QUOTED;
        }
        return next == '>' ? At.TEXT : At.TAG;
    }

    private boolean ends(byte next, char twice) {
        return next == '>' && before == twice && beforeThat == twice;
    }
}
