package dev.kap.window;

import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.awt.event.ActionListener;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/// What stands in the window: what is being done, how far it is, what is wrong in the workbook, what to do now.
///
/// @param doing may be selected and copied: the place of the result stands there
record WindowView(
        Wording wording,
        JFrame frame,
        JTextArea doing,
        JProgressBar bar,
        JTextArea problems,
        JButton open,
        JButton copy,
        JButton close) {

    private static final int GAP = 12;
    private static final Dimension SIZE = new Dimension(720, 440);

    WindowView(Wording wording) {
        this(
                wording,
                new JFrame("kap"),
                text("doing"),
                new JProgressBar(),
                text("problems"),
                button("open", wording.say("window.open")),
                button("copy", wording.say("window.copy")),
                button("close", wording.say("window.close")));
        layOut();
    }

    private static JTextArea text(String name) {
        JTextArea text = new JTextArea();
        text.setName(name);
        text.setEditable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setFont(UIManager.getFont("Label.font"));
        text.setBackground(UIManager.getColor("Panel.background"));
        return text;
    }

    private static JButton button(String name, String words) {
        JButton button = new JButton(words);
        button.setName(name);
        return button;
    }

    private void layOut() {
        JPanel head = new JPanel(new GridLayout(0, 1, 0, GAP));
        head.add(doing);
        bar.setIndeterminate(true);
        head.add(bar);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING));
        buttons.add(copy);
        buttons.add(open);
        buttons.add(close);
        open.setVisible(false);
        copy.setVisible(false);
        JPanel all = new JPanel(new BorderLayout(0, GAP));
        all.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        all.add(head, BorderLayout.NORTH);
        all.add(scrolled(problems), BorderLayout.CENTER);
        all.add(buttons, BorderLayout.SOUTH);
        frame.setContentPane(all);
        frame.setPreferredSize(SIZE);
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.getRootPane().setDefaultButton(close);
        doing(Sentence.of("window.reading"));
        frame.pack();
        frame.setLocationRelativeTo(null);
    }

    private static JComponent scrolled(JTextArea text) {
        JScrollPane pane = new JScrollPane(text);
        pane.setBorder(BorderFactory.createEmptyBorder());
        return pane;
    }

    void doing(Sentence sentence) {
        doing.setText(wording.say(sentence));
    }

    void progress(Sentence sentence, int done, int all) {
        doing(sentence);
        bar.setIndeterminate(false);
        bar.setMaximum(all);
        bar.setValue(done);
    }

    /// The run has ended.
    void done(Sentence sentence, String wrong) {
        doing(sentence);
        bar.setVisible(false);
        problems.setText(wrong.isEmpty() ? "" : wording.say("window.problems") + "\n\n" + wrong);
        problems.setCaretPosition(0);
        copy.setVisible(!wrong.isEmpty());
    }

    /// There is a result, which may be opened again.
    void result(Runnable opening) {
        ActionListener pressed = _ -> opening.run();
        open.addActionListener(pressed);
        open.setVisible(true);
    }

    /// One thing more, below what was said.
    void tell(Sentence sentence) {
        doing.append("\n" + wording.say(sentence));
    }

    /// The work could not go on.
    void failed(String why) {
        doing.setText(why);
        bar.setVisible(false);
    }
}
