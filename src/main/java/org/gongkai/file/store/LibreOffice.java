package org.gongkai.file.store;

import org.jspecify.annotations.Nullable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.gongkai.file.domain.OfficeConversion;
import org.gongkai.law.BadInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** LibreOffice as a process of its own, with a profile of its own that is thrown away, and a limit to our patience. */
@Component
class LibreOffice implements OfficeConversion {
    private static final Logger LOG = LoggerFactory.getLogger(LibreOffice.class);
    private final String command;
    private final Duration patience;
    /** One at a time: it takes a whole core and some hundred megabytes. */
    private final Semaphore turn = new Semaphore(1);

    LibreOffice(@Value("${gongkai.file.libreoffice:soffice}") String command,
            @Value("${gongkai.file.conversion-time:60s}") Duration patience) {
        this.command = command;
        this.patience = patience;
    }

    @Override
    public byte[] toPdf(Path content, String extension) throws IOException {
        Path room = Files.createTempDirectory("gongkai-convert");
        try {
            var source = Files.copy(content, room.resolve("original." + extension));
            run(room, source);
            var pdf = room.resolve("original.pdf");
            if (!Files.isRegularFile(pdf)) {
                throw new BadInput("file", "文件无法转换为 PDF，可能已损坏或者设有密码。请用办公软件打开后另存为 PDF 再上传。");
            }
            return Files.readAllBytes(pdf);
        } finally {
            remove(room);
        }
    }

    private void run(Path room, Path source) throws IOException {
        if (command.isBlank()) {
            throw missing();
        }
        Process process = null;
        try {
            turn.acquire();
            process = start(room, source);
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("a conversion was given up after {}", patience);
                throw new BadInput("file", "转换超过 %d 秒没有完成，已停止。请用办公软件另存为 PDF 再上传。".formatted(patience.toSeconds()));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while converting", stopping);
        } finally {
            end(process);
            turn.release();
        }
    }

    private Process start(Path room, Path source) throws IOException {
        var builder = new ProcessBuilder(List.of(command, "--headless", "--norestore", "--nolockcheck",
                "-env:UserInstallation=" + room.resolve("profile").toUri(), "--convert-to", "pdf", "--outdir",
                room.toString(), source.toString())).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .directory(room.toFile());
        builder.environment().put("HOME", room.toString());
        try {
            return builder.start();
        } catch (IOException absent) {
            throw missing();
        }
    }

    private static BadInput missing() {
        return new BadInput("file", "本机没有安装 LibreOffice，不能把办公文件转换为 PDF。请用办公软件另存为 PDF 再上传，或请系统管理员安装。");
    }

    private static void end(@Nullable Process process) {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void remove(Path room) throws IOException {
        try (var all = Files.walk(room)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }
}
