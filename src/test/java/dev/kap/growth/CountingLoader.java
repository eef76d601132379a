package dev.kap.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * Loads our classes anew, so that they count their steps: each call of a method and each branch in it, which every
 * round of a loop has. What libraries do for us is not counted, but what they call back is.
 */
final class CountingLoader extends ClassLoader {

    private static final ClassDesc STEPS = ClassDesc.of(Steps.class.getName());
    private static final MethodTypeDesc STEP = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String);

    CountingLoader() {
        super(CountingLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            if (!name.startsWith("dev.kap.") || name.equals(Steps.class.getName())) {
                return super.loadClass(name, resolve);
            }
            byte[] counting = counting(name);
            return defineClass(name, counting, 0, counting.length);
        }
    }

    private byte[] counting(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            ClassFile form =
                    ClassFile.of(ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(getParent())
                            .orElse(ClassHierarchyResolver.defaultResolver())));
            ClassModel model = form.parse(in.readAllBytes());
            return form.transformClass(model, (builder, element) -> {
                if (element instanceof MethodModel method) {
                    String called = name + "." + method.methodName().stringValue();
                    builder.transformMethod(method, MethodTransform.transformingCode(new Counting(called)));
                } else {
                    builder.with(element);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Counting(String method) implements CodeTransform {

        @Override
        public void atStart(CodeBuilder code) {
            step(code);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof BranchInstruction) {
                step(code);
            }
            code.with(element);
        }

        private void step(CodeBuilder code) {
            code.loadConstant(method).invokestatic(STEPS, "step", STEP);
        }
    }
}
