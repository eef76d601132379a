package dev.kap.watch.work;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// How the work on a drop ended.
public sealed interface WorkOutcome {

    /// The result lies whole in the folder [#RESULT] of the job's stage, what is to be remembered on its desk as
    /// [#FINDINGS]; where something was lost, the report lies there as for [Refused].
    ///
    /// @param accounts number of accounts made
    /// @param lost number of accounts that errors cost
    record Made(int accounts, int lost) implements WorkOutcome {}

    /// Nothing can be made of the drop; the report lies on the job's desk as [#REPORT], a copy with marks as
    /// [#MARKED] where there is one.
    record Refused() implements WorkOutcome {}

    /// The user's own templates have a mistake: no drop can be made with them. The report lies on the desk likewise.
    ///
    /// @param what file, line and what is wrong; it may quote the customer's data
    record Mistaken(String what) implements WorkOutcome {}

    /// The machine stood in the way.
    ///
    /// @param full whether there is no room left on the disk
    record Hindered(boolean full) implements WorkOutcome {}

    /// The program has a bug that this drop brings to light.
    ///
    /// @param what class of the exception and the line: its message may quote the customer's data
    record Broken(String what) implements WorkOutcome {}

    /// The child process ended before it answered.
    record Died(Death how) implements WorkOutcome {}

    /// Why a child process ended.
    enum Death {
        /// It needed more memory than it may have.
        MEMORY,
        /// It took longer than it may and was ended.
        TIME,
        /// It crashed.
        CRASH,
        /// The system had no memory left and ended it.
        STARVED,
        /// Somebody else ended it: an operator, a service manager, the machine that goes down.
        KILLED
    }

    /// Name of the result in the stage.
    String RESULT = "result";

    /// Name of the [Remembered] on the desk.
    String FINDINGS = "findings";

    /// Name of the report on the desk.
    String REPORT = "report.txt";

    /// Name of the copy with marks on the desk.
    String MARKED = "marked.xlsx";

    /// Writes an answer of a child; a child that died writes none.
    static void write(WorkOutcome answer, DataOutput out) throws IOException {
        switch (answer) {
            case Made made -> {
                out.writeByte('M');
                out.writeInt(made.accounts());
                out.writeInt(made.lost());
            }
            case Refused _ -> out.writeByte('R');
            case Mistaken mistaken -> {
                out.writeByte('T');
                out.writeUTF(mistaken.what());
            }
            case Hindered hindered -> {
                out.writeByte('H');
                out.writeBoolean(hindered.full());
            }
            case Broken broken -> {
                out.writeByte('B');
                out.writeUTF(broken.what());
            }
            case Died _ -> throw new IllegalArgumentException("the dead do not answer");
        }
    }

    /// Reads what [#write] wrote.
    static WorkOutcome read(DataInput in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case 'M' -> new Made(in.readInt(), in.readInt());
            case 'R' -> new Refused();
            case 'T' -> new Mistaken(in.readUTF());
            case 'H' -> new Hindered(in.readBoolean());
            case 'B' -> new Broken(in.readUTF());
            default -> throw new IOException("a child process answered what nobody understands: " + kind);
        };
    }
}
