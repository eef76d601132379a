package dev.kap.cli;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.event.WindowEvent;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JTextArea;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import picocli.CommandLine;

/** Presses the buttons of the window as a person would, and prints what stands in it; a process with a screen. */
final class WindowDriver {

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    private WindowDriver() {}

    public static void main(String[] inputs) {
        System.exit(new WindowDriver().run(inputs));
    }

    private int run(String[] inputs) {
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(
                        event -> {
                            if (event.getID() == WindowEvent.WINDOW_OPENED
                                    && event.getSource() instanceof JFrame frame) {
                                listen(frame);
                            }
                        },
                        AWTEvent.WINDOW_EVENT_MASK);
        Environment surroundings = new Environment(out, out, Kap.CLOCK, false);
        WindowCommand command = new WindowCommand(surroundings, file -> {
            out.println("opened " + file);
            return true;
        });
        return new CommandLine(command).setOut(out).setErr(out).execute(inputs);
    }

    private void listen(JFrame frame) {
        JTextArea doing = part(frame, JTextArea.class, "doing");
        doing.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                // Once all that belongs to the same step stands there.
                EventQueue.invokeLater(() -> EventQueue.invokeLater(() -> look(frame, doing.getText())));
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                // What follows is what is looked at.
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // Plain text has no attributes.
            }
        });
    }

    private void look(JFrame frame, String doing) {
        out.println("doing " + doing.replace("\n", " / "));
        if (doing.startsWith("kap: ")) {
            part(frame, JButton.class, "close").doClick();
            return;
        }
        boolean copied = doing.contains("The copy lies");
        if (!copied && !doing.contains("made. ")) {
            return;
        }
        if (!copied) {
            out.println(part(frame, JTextArea.class, "problems").getText());
        }
        JButton copy = part(frame, JButton.class, "copy");
        JButton next = copied || !copy.isVisible() ? part(frame, JButton.class, "close") : copy;
        out.println("pressed " + next.getText());
        next.doClick();
    }

    private static <T extends Component> T part(Container whole, Class<T> type, String name) {
        return parts(whole)
                .filter(one -> type.isInstance(one) && name.equals(one.getName()))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the window has no " + name));
    }

    private static Stream<Component> parts(Container whole) {
        return Arrays.stream(whole.getComponents())
                .flatMap(one -> Stream.concat(
                        Stream.of(one),
                        Optional.of(one).filter(Container.class::isInstance).map(Container.class::cast).stream()
                                .flatMap(WindowDriver::parts)));
    }
}
