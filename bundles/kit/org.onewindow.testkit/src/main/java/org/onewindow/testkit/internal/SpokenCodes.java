package org.onewindow.testkit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;
import org.onewindow.api.department.Finding;

/**
 * Which texts the compiled code of a bundle holds, and which of them it makes a finding of.
 *
 * @param constants every constant text
 * @param findings those that stand as the code of a {@link Finding} where it is made
 */
public record SpokenCodes(Set<String> constants, Set<String> findings) {
    private static final String FINDING = Type.getInternalName(Finding.class);
    private static final String CODE_SECOND = "(Ljava/lang/String;Ljava/lang/String;";

    public static SpokenCodes in(Path folder) {
        var codes = new SpokenCodes(new TreeSet<>(), new TreeSet<>());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".class"))::iterator) {
                var type = new ClassNode();
                new ClassReader(Files.readAllBytes(file)).accept(type, ClassReader.SKIP_DEBUG);
                type.methods.forEach(method -> codes.add(type, method));
            }
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(ClassNode type, MethodNode method) {
        for (AbstractInsnNode here : method.instructions) {
            if (text(here) != null) {
                constants.add(text(here));
            }
        }
        if (Stream.of(method.instructions.toArray()).noneMatch(SpokenCodes::makesFinding)) {
            return;
        }
        Frame<SourceValue>[] frames = frames(type, method);
        for (int i = 0; i < frames.length; i++) {
            AbstractInsnNode here = method.instructions.get(i);
            if (frames[i] != null && makesFinding(here)) {
                int parameters = Type.getArgumentTypes(((MethodInsnNode) here).desc).length;
                var code = frames[i].getStack(frames[i].getStackSize() - parameters + 1);
                code.insns.stream()
                        .map(SpokenCodes::text)
                        .filter(text -> text != null)
                        .forEach(findings::add);
            }
        }
    }

    private static Frame<SourceValue>[] frames(ClassNode type, MethodNode method) {
        try {
            return new Analyzer<>(new SourceInterpreter()).analyze(type.name, method);
        } catch (AnalyzerException e) {
            throw new IllegalStateException(type.name + "." + method.name + " cannot be analysed", e);
        }
    }

    private static boolean makesFinding(AbstractInsnNode here) {
        return here instanceof MethodInsnNode call
                && call.owner.equals(FINDING)
                && call.desc.startsWith(CODE_SECOND)
                && List.of(Opcodes.INVOKESTATIC, Opcodes.INVOKESPECIAL).contains(call.getOpcode());
    }

    private static String text(AbstractInsnNode here) {
        return here instanceof LdcInsnNode constant && constant.cst instanceof String text ? text : null;
    }
}
