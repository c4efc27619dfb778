package org.gongkai.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application as its users run it: a process of its own, which can be interrupted and killed. */
public final class ApplicationProcess implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path log;
    private final int port;

    private ApplicationProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts {@code main} on a data folder with further {@code GONGKAI_*} settings, without waiting for it. */
    public static ApplicationProcess launch(Class<?> main, Path data, Map<String, String> settings) throws IOException {
        int port = freePort();
        Files.createDirectories(data);
        var log = Files.createTempFile(data.toAbsolutePath().getParent(), "process", ".log");
        var builder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m", "--enable-native-access=ALL-UNNAMED", "-cp", classPath(), main.getName()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of("GONGKAI_DATA", data.toString(), "GONGKAI_PORT", Integer.toString(port),
                        "GONGKAI_DEMO", "false"));
        builder.environment().putAll(settings);
        return new ApplicationProcess(builder.start(), log, port);
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    public ApplicationProcess awaitReady(Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (isReady()) {
                return this;
            }
            Thread.sleep(100);
        }
        throw new IOException("not ready:\n" + output());
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("/actuator/health").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofSeconds(20)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> getWith(String header, String value, String path)
            throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(url(path)))
                .header(header, value)
                .timeout(Duration.ofSeconds(20))
                .build(), HttpResponse.BodyHandlers.ofString());
    }

    public String output() throws IOException {
        return Files.readString(log);
    }

    /** Lines of the output that begin with a word, without it. */
    public List<String> outputAfter(String word) throws IOException {
        var found = new ArrayList<String>();
        for (var line : output().lines().toList()) {
            if (line.startsWith(word + " ")) {
                found.add(line.substring(word.length() + 1));
            }
        }
        return found;
    }

    /** As {@code kill -9} does: no handler runs. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As Ctrl-C does. */
    public int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        return exitCode();
    }

    public int exitCode() throws IOException, InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IOException("still running:\n" + output());
        }
        return process.exitValue();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (process.isAlive()) {
            interrupt();
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
