package org.probity.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Java files as the compiler's own parser reads them. */
record Sources(List<Source> files) {

    record Method(String name, int lines, int parameters) {}

    record Source(Path path, int lines, List<Method> methods, List<String> texts) {}

    static Sources under(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return of(all.filter(path -> path.toString().endsWith(".java")).toList());
        }
    }

    static Sources of(List<Path> paths) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Source> sources = new ArrayList<>();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, problem -> {}, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(read(trees, unit));
            }
        }
        return new Sources(sources);
    }

    private static Source read(Trees trees, CompilationUnitTree unit) {
        Path path = Path.of(unit.getSourceFile().toUri());
        List<Method> methods = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            private int components = -1;

            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                int outside = components;
                components = type.getKind() == Tree.Kind.RECORD ? componentsOf(type) : -1;
                super.visitClass(type, nothing);
                components = outside;
                return null;
            }

            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                if (method.getBody() != null && trees.getSourcePositions().getEndPosition(unit, method.getBody()) > 0) {
                    long from = unit.getLineMap()
                            .getLineNumber(trees.getSourcePositions().getStartPosition(unit, method.getBody()));
                    long to = unit.getLineMap()
                            .getLineNumber(trees.getSourcePositions().getEndPosition(unit, method.getBody()));
                    methods.add(new Method(method.getName().toString(), (int) (to - from + 1), parameters(method)));
                }
                return super.visitMethod(method, nothing);
            }

            /** The components of a record are data: its own constructor does not count them again. */
            private int parameters(MethodTree method) {
                int written = method.getParameters().size();
                return method.getName().contentEquals("<init>") && written == components ? 0 : written;
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    texts.add(text);
                }
                return super.visitLiteral(literal, nothing);
            }
        }.scan(unit, null);
        return new Source(path, lines(path), methods, texts);
    }

    private static int componentsOf(ClassTree type) {
        return (int) type.getMembers().stream()
                .filter(member -> member instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .count();
    }

    private static int lines(Path path) {
        try (Stream<String> lines = Files.lines(path)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
