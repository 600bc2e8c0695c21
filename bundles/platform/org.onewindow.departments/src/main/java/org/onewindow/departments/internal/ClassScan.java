package org.onewindow.departments.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.onewindow.api.problem.Fault;

/**
 * Looks for {@link ForbiddenCode} in a jar's class files; what lies in jars within the jar is not seen. This is lint and no
 * sandbox: reflection gets round it.
 */
final class ClassScan extends ClassVisitor {
    private static final int VERSION = Opcodes.ASM9;

    private final String file;
    private final Set<Fault> faults = new LinkedHashSet<>();
    private String type;

    private ClassScan(String file) {
        super(VERSION);
        this.file = file;
    }

    /** @return each use with its class file and line, in the order of the jar's entries */
    static List<Fault> check(JarFile jar) throws IOException {
        var faults = new ArrayList<Fault>();
        List<String> files = jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(".class"))
                .toList();
        for (String file : files) {
            try (var in = jar.getInputStream(jar.getEntry(file))) {
                faults.addAll(check(file, in.readAllBytes()));
            }
        }
        return faults;
    }

    private static Set<Fault> check(String file, byte[] bytes) {
        var scan = new ClassScan(file);
        try {
            new ClassReader(bytes).accept(scan, ClassReader.SKIP_FRAMES);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException broken) {
            return Set.of(Refusals.fault(file + ":1", "class-unreadable"));
        }
        return scan.faults;
    }

    private void use(String name, String user, int line) {
        ForbiddenCode.code(name)
                .ifPresent(code -> faults.add(Refusals.fault(file + ":" + Math.max(1, line), code, user, name)));
    }

    private void useType(Type used, String user, int line) {
        switch (used.getSort()) {
            case Type.OBJECT -> use(used.getClassName(), user, line);
            case Type.ARRAY -> useType(used.getElementType(), user, line);
            case Type.METHOD ->
                Stream.concat(Stream.of(used.getReturnType()), Stream.of(used.getArgumentTypes()))
                        .forEach(part -> useType(part, user, line));
            default -> {
                // A primitive type.
            }
        }
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        type = name.substring(name.lastIndexOf('/') + 1);
        Stream.concat(Stream.ofNullable(superName), Stream.of(interfaces))
                .forEach(above -> useType(Type.getObjectType(above), type, 1));
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        useType(Type.getType(descriptor), type + "." + name, 1);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        // A lambda is told by the method that holds it.
        var method = new MethodScan(type + "." + name.replaceFirst("^lambda\\$(.+)\\$\\d+$", "$1"));
        method.type(Type.getMethodType(descriptor));
        Stream.ofNullable(exceptions).flatMap(Stream::of).forEach(thrown -> method.type(Type.getObjectType(thrown)));
        return method;
    }

    private final class MethodScan extends MethodVisitor {
        private final String user;
        private int line;

        MethodScan(String user) {
            super(VERSION);
            this.user = user;
        }

        private void type(Type used) {
            useType(used, user, line);
        }

        private void member(String owner, String name, String descriptor) {
            Type holder = Type.getObjectType(owner);
            type(holder);
            use(holder.getClassName() + "." + name, user, line);
            type(Type.getType(descriptor));
        }

        private void constant(Object value) {
            if (value instanceof Type used) {
                type(used);
            } else if (value instanceof Handle handle) {
                member(handle.getOwner(), handle.getName(), handle.getDesc());
            } else if (value instanceof ConstantDynamic dynamic) {
                constant(dynamic.getBootstrapMethod());
                for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                    constant(dynamic.getBootstrapMethodArgument(i));
                }
            }
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
        }

        @Override
        public void visitTypeInsn(int opcode, String used) {
            type(Type.getObjectType(used));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            member(owner, name, descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            member(owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            type(Type.getMethodType(descriptor));
            constant(bootstrap);
            Stream.of(arguments).forEach(this::constant);
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            type(Type.getType(descriptor));
        }
    }
}
