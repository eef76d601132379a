package dev.kap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Nothing but {@code Tolerance} compares a figure with a setting: 0.1 + 0.7 is 0.7999 to a machine and 0.8 to a reader.
 *
 * <p>Within one file, what comes from {@code number(Setting...)} is followed through variables, fields and the methods
 * that return it; what is passed to another class is not.
 */
class ComparisonsTest {

    private static final Set<Tree.Kind> COMPARISONS = EnumSet.of(
            Tree.Kind.LESS_THAN,
            Tree.Kind.LESS_THAN_EQUAL,
            Tree.Kind.GREATER_THAN,
            Tree.Kind.GREATER_THAN_EQUAL,
            Tree.Kind.EQUAL_TO,
            Tree.Kind.NOT_EQUAL_TO);

    @Test
    void nothingButToleranceComparesAFigureWithASetting() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                comparisons(Files.readString(file)).forEach(one -> found.add(file.getFileName() + ": " + one));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aComparisonIsFoundHoweverTheSettingGetsThere() throws IOException {
        assertThat(comparisons(in("boolean a(double x) { return x >= settings.number(Setting.LIVE_LINK); }")))
                .hasSize(1);
        assertThat(comparisons(in("boolean a(double x) { double limit = 2 * s.number(Setting.REACHED) - 1e-9;"
                        + " double copy = limit; return copy < x; }")))
                .hasSize(1);
        assertThat(comparisons(in("final double limit; A(Settings s) { this.limit = s.number(Setting.of(x)); }"
                        + " boolean a(double x) { return x == limit; }")))
                .hasSize(1);
        assertThat(comparisons(in("double limit() { return s.number(Setting.REACHED); }"
                        + " boolean a(double x) { return x > limit(); }")))
                .hasSize(1);
        assertThat(comparisons(in("boolean a(double x) { return Tolerance.reached(x, s.number(Setting.REACHED)); }")))
                .isEmpty();
    }

    private static String in(String members) {
        return "class A { " + members + " }";
    }

    private static List<String> comparisons(String source) throws IOException {
        CompilationUnitTree unit = parsed(source);
        Set<String> limits = new HashSet<>();
        Limits carriers = new Limits(limits);
        int known;
        do {
            known = limits.size();
            carriers.scan(unit, null);
        } while (limits.size() > known);
        List<String> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitBinary(BinaryTree tree, Void none) {
                if (COMPARISONS.contains(tree.getKind())
                        && tree.getRightOperand().getKind() != Tree.Kind.NULL_LITERAL
                        && (carriers.holds(tree.getLeftOperand()) || carriers.holds(tree.getRightOperand()))) {
                    found.add(tree.toString());
                }
                return super.visitBinary(tree, none);
            }
        }.scan(unit, null);
        return found;
    }

    /** Gathers the names of variables, fields and methods of a file that carry the number of a setting. */
    private static final class Limits extends TreeScanner<Void, String> {

        private final Set<String> names;

        Limits(Set<String> names) {
            this.names = names;
        }

        boolean holds(Tree tree) {
            boolean[] found = {false};
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
                    String name = name(call.getMethodSelect());
                    found[0] |= name.equals("number")
                            && call.getArguments().toString().contains("Setting");
                    found[0] |= call.getArguments().isEmpty()
                            && call.getMethodSelect() instanceof IdentifierTree
                            && names.contains(name + "()");
                    // A call answers with something of its own, unless it only rounds.
                    return name.matches("round|rint|max|min|abs|floor|ceil")
                            ? super.visitMethodInvocation(call, none)
                            : null;
                }

                @Override
                public Void visitIdentifier(IdentifierTree tree, Void none) {
                    found[0] |= names.contains(tree.getName().toString());
                    return null;
                }

                @Override
                public Void visitMemberSelect(MemberSelectTree tree, Void none) {
                    found[0] |= tree.getExpression().toString().equals("this")
                            && names.contains(tree.getIdentifier().toString());
                    return null;
                }
            }.scan(tree, null);
            return found[0];
        }

        @Override
        public Void visitVariable(VariableTree tree, String method) {
            if (number(tree.getType()) && tree.getInitializer() != null && holds(tree.getInitializer())) {
                names.add(tree.getName().toString());
            }
            return super.visitVariable(tree, method);
        }

        @Override
        public Void visitAssignment(AssignmentTree tree, String method) {
            if (holds(tree.getExpression())) {
                names.add(name(tree.getVariable()));
            }
            return super.visitAssignment(tree, method);
        }

        @Override
        public Void visitMethod(MethodTree tree, String method) {
            return super.visitMethod(
                    tree, number(tree.getReturnType()) ? tree.getName().toString() : "");
        }

        @Override
        public Void visitReturn(ReturnTree tree, String method) {
            if (method != null && !method.isEmpty() && tree.getExpression() != null && holds(tree.getExpression())) {
                names.add(method + "()");
            }
            return super.visitReturn(tree, method);
        }

        private static boolean number(Tree type) {
            return type != null && type.toString().matches("double|int|long|Double|var");
        }
    }

    private static String name(Tree tree) {
        return tree instanceof MemberSelectTree select ? select.getIdentifier().toString() : tree.toString();
    }

    private static CompilationUnitTree parsed(String source) throws IOException {
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("--release", "25"), null, List.of(file));
        return task.parse().iterator().next();
    }
}
