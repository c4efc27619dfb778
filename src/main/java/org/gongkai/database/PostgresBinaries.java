package org.gongkai.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs, unpacked once from the library into the data folder, and how to run them when we are root. */
record PostgresBinaries(Path folder, List<String> prefix) {
    private static final String VERSION = "18.6";

    static PostgresBinaries unpackedInto(Path home) throws IOException {
        var folder = home.resolve("postgresql-" + VERSION);
        var done = folder.resolve(".unpacked");
        if (!Files.exists(done)) {
            unpack(folder);
            Files.createFile(done);
        }
        return new PostgresBinaries(folder, notAsRoot(home));
    }

    void initialise(Path cluster, Path passwordFile) throws IOException {
        run(command("initdb", "-D", cluster.toString(), "-U", Credentials.SUPERUSER, "-E", "UTF8",
                "--locale-provider=builtin", "--locale=C.UTF-8", "-A", "scram-sha-256", "--pwfile=" + passwordFile));
    }

    Process launch(Path cluster, int port, Path log) throws IOException {
        var builder = new ProcessBuilder(command("postgres", "-D", cluster.toString(), "-p", Integer.toString(port),
                "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "timezone=UTC", "-c",
                "max_connections=100", "-c", "shared_buffers=256MB", "-c", "max_wal_size=2GB", "-c", "jit=off", "-c",
                "max_parallel_workers_per_gather=0", "-c",
                "random_page_cost=1.1", "-c", "effective_cache_size=2GB"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().remove("LD_LIBRARY_PATH");
        return builder.start();
    }

    private List<String> command(String tool, String... arguments) {
        var command = new ArrayList<>(prefix);
        // A process group of its own: Ctrl-C must reach the application first, which then stops the server in order.
        if (tool.equals("postgres")) {
            command.addFirst("setsid");
        }
        command.add(folder.resolve("bin").resolve(tool).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** PostgreSQL refuses to run as root, so we enter a user namespace, or drop to "nobody" where those are forbidden. */
    private static List<String> notAsRoot(Path home) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (succeeds("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        run(List.of("chown", "-R", "65534:65534", home.toString()));
        return List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    }

    private static boolean succeeds(String... command) {
        try {
            run(List.of(command));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + "\n" + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void unpack(Path folder) throws IOException {
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        try (var archive = tar("/postgres-linux-" + architecture + ".txz")) {
            for (TarArchiveEntry entry; (entry = archive.getNextEntry()) != null;) {
                unpack(folder, entry, archive);
            }
        }
    }

    private static TarArchiveInputStream tar(String resource) throws IOException {
        InputStream packed = PostgresBinaries.class.getResourceAsStream(resource);
        if (packed == null) {
            throw new IOException("no PostgreSQL for this machine in the application: " + resource
                    + "; configure an external one, see docs/operations.md");
        }
        return new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)));
    }

    private static void unpack(Path folder, TarArchiveEntry entry, InputStream content) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("entry outside the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
