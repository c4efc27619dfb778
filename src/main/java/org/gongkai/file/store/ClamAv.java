package org.gongkai.file.store;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.gongkai.file.domain.VirusScanner;
import org.gongkai.law.BadInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A clamd asked over the network, by its INSTREAM command. What cannot be scanned is not taken. */
class ClamAv implements VirusScanner {
    private static final Logger LOG = LoggerFactory.getLogger(ClamAv.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final String host;
    private final int port;

    /** @param address host:port */
    ClamAv(String address) {
        int colon = address.lastIndexOf(':');
        this.host = address.substring(0, colon);
        this.port = Integer.parseInt(address.substring(colon + 1));
    }

    @Override
    public String scan(Path content) throws IOException {
        String answer = ask(content);
        if (answer.endsWith("FOUND")) {
            LOG.warn("an upload was refused: {}", answer);
            throw new BadInput("file", "文件中发现病毒，已拒绝。请先在本机杀毒。");
        }
        if (!answer.endsWith("OK")) {
            LOG.error("clamd could not scan: {}", answer);
            throw new BadInput("file", "病毒扫描未能完成，文件没有保存，请稍后再试。");
        }
        return "clamav";
    }

    private String ask(Path content) {
        try (var socket = new Socket(); var in = Files.newInputStream(content)) {
            socket.connect(new InetSocketAddress(host, port), 5_000);
            socket.setSoTimeout((int) PATIENCE.toMillis());
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var chunk = new byte[64 * 1024];
            for (int n; (n = in.read(chunk)) > 0;) {
                out.writeInt(n);
                out.write(chunk, 0, n);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException unreachable) {
            LOG.error("clamd at {}:{} did not answer", host, port, unreachable);
            throw new BadInput("file", "病毒扫描服务暂时不可用，为安全起见不能上传，请稍后再试或联系系统管理员。");
        }
    }
}
