package dev.kap.problem;

import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something wrong in the input.
///
/// @param kind the class of trouble, the same for all problems of one rule: `unknown-account`; its message is
///     `problem.unknown-account`, its remedy `problem.unknown-account.remedy`, its name `problem.unknown-account.title`
/// @param value the value found, as typed; empty where there is none
/// @param account the account that an error costs; null where it belongs to none or to no known one
/// @param args the values in message and remedy; `{0}` is always the value found
public record Problem(
        Severity severity,
        String kind,
        Place place,
        String value,
        @Nullable String account,
        List<Arg> args) {

    public Problem {
        args = List.copyOf(args);
    }

    /// A problem that costs no account.
    public static Problem of(Severity severity, String kind, Place place, String value, Arg... args) {
        return new Problem(severity, kind, place, value, null, List.of(args));
    }

    /// An error that costs the account named.
    public static Problem costing(String account, String kind, Place place, String value, Arg... args) {
        return new Problem(Severity.ERROR, kind, place, value, account, List.of(args));
    }

    /// What this kind of trouble is called, in a few words.
    public Sentence title() {
        return sentence("problem." + kind + ".title");
    }

    /// Why it is wrong.
    public Sentence message() {
        return sentence("problem." + kind);
    }

    /// What to do about it.
    public Sentence remedy() {
        return sentence("problem." + kind + ".remedy");
    }

    private Sentence sentence(String key) {
        List<Arg> all = new ArrayList<>();
        all.add(Arg.text(value));
        all.addAll(args);
        return new Sentence(key, all);
    }
}
