package org.gongkai.staticsite.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an export: {@code releases/} with the one that is served and the one that is being written, and the link
 * {@code current} to the first. Files are never changed in place, because releases share those that are the same.
 */
final class Releases {
    private static final String CURRENT = "current";
    private static final String HALF = ".half-";
    private static final AtomicLong WRITTEN = new AtomicLong();
    private final Path folder;

    Releases(Path folder) {
        this.folder = folder;
    }

    Path of(String release) {
        return folder.resolve("releases").resolve(release);
    }

    boolean has(String release) {
        return Files.isDirectory(of(release));
    }

    boolean serves(String release) throws IOException {
        var current = folder.resolve(CURRENT);
        return has(release) && Files.isSymbolicLink(current)
                && Files.readSymbolicLink(current).getFileName().toString().equals(release);
    }

    void create(String release) throws IOException {
        remove(of(release));
        Files.createDirectories(of(release));
    }

    /** A release that begins as another one, without a second copy of its bytes. It is there when it is whole. */
    void createFrom(String former, String release) throws IOException {
        var half = of(release + ".half");
        remove(half);
        var from = of(former);
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes facts) throws IOException {
                Files.createDirectories(half.resolve(from.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                if (!file.getFileName().toString().startsWith(HALF)) {
                    link(file, half.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Files.move(half, of(release), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void link(Path file, Path to) throws IOException {
        try {
            Files.createLink(to, file);
        } catch (UnsupportedOperationException noHardLinks) {
            Files.copy(file, to);
        }
    }

    /** Readers see the whole new release from one moment to the next. */
    void serve(String release) throws IOException {
        var beside = folder.resolve(CURRENT + ".next");
        Files.deleteIfExists(beside);
        Files.createSymbolicLink(beside, Path.of("releases", release));
        Files.move(beside, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** What was withdrawn does not stay on the disk in an earlier release. */
    void removeAllBut(String release) throws IOException {
        try (var all = Files.list(folder.resolve("releases"))) {
            for (Path other : all.filter(path -> !path.getFileName().toString().equals(release)).toList()) {
                remove(other);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failed)
                    throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** @return whether it is different from what was there */
    static boolean write(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        var beside = beside(file);
        Files.write(beside, content);
        put(beside, file);
        return true;
    }

    static boolean write(Path file, InputStream content) throws IOException {
        var beside = beside(file);
        Files.copy(content, beside, StandardCopyOption.REPLACE_EXISTING);
        if (Files.isRegularFile(file) && Files.mismatch(beside, file) < 0) {
            Files.delete(beside);
            return false;
        }
        put(beside, file);
        return true;
    }

    private static void put(Path beside, Path file) throws IOException {
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path beside(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file.resolveSibling(HALF + WRITTEN.incrementAndGet());
    }
}
