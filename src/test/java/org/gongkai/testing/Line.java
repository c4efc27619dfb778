package org.gongkai.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A line to a server that can be cut and mended, as networks do. */
public final class Line implements AutoCloseable {
    private final InetSocketAddress far;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ServerSocket near;

    public Line(String host, int port) throws IOException {
        this.far = new InetSocketAddress(host, port);
        var first = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = first.getLocalPort();
        accept(first);
    }

    public int port() {
        return port;
    }

    public void cut() throws IOException {
        var listening = near;
        if (listening != null) {
            listening.close();
        }
        for (var socket : open) {
            socket.close();
        }
        open.clear();
    }

    public void mend() throws IOException {
        var again = new ServerSocket();
        again.setReuseAddress(true);
        again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        accept(again);
    }

    private void accept(ServerSocket listening) {
        near = listening;
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    join(listening.accept());
                }
            } catch (IOException cut) {
                // nobody gets through any more
            }
        });
    }

    private void join(Socket from) throws IOException {
        var to = new Socket();
        to.connect(far);
        open.add(from);
        open.add(to);
        carry(from.getInputStream(), to.getOutputStream(), from, to);
        carry(to.getInputStream(), from.getOutputStream(), from, to);
    }

    private static void carry(InputStream in, OutputStream out, Socket... both) {
        Thread.ofVirtual().start(() -> {
            try {
                in.transferTo(out);
            } catch (IOException cut) {
                // the other direction ends as well
            }
            for (var socket : both) {
                try {
                    socket.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
