package org.gongkai.testing;

import java.net.Socket;
import java.util.concurrent.locks.LockSupport;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real nginx with rules that were written for it. */
public final class Nginx implements AutoCloseable {
    private static final String FRAME = """
            daemon off;
            master_process off;
            pid %1$s/pid;
            error_log %1$s/error.log;
            events { }
            http {
                access_log off;
                client_body_temp_path %1$s/body;
                proxy_temp_path %1$s/proxy;
                fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi;
                scgi_temp_path %1$s/scgi;
                include %1$s/rules.conf;
            }
            """;
    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    public static boolean isInstalled() {
        try {
            return new ProcessBuilder("nginx", "-v").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @param rules what goes into its http block, with {@code listen 80;} */
    public static Nginx start(Path folder, String rules) throws IOException {
        int port = freePort();
        Files.writeString(folder.resolve("rules.conf"), rules.replace("listen 80;", "listen 127.0.0.1:" + port + ";"));
        Files.writeString(folder.resolve("nginx.conf"), FRAME.formatted(folder));
        var process = new ProcessBuilder("nginx", "-c", folder.resolve("nginx.conf").toString(), "-p",
                folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .start();
        return new Nginx(process, port).awaitOpen(folder);
    }

    private Nginx awaitOpen(Path folder) throws IOException {
        for (int tries = 0; tries < 100; tries++) {
            try (var connection = new Socket("127.0.0.1", port)) {
                return this;
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IOException(Files.readString(folder.resolve("out.log")));
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
        throw new IOException("nginx does not open its port");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
