package org.gongkai.file.store;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.gongkai.file.UploadLimits;
import org.gongkai.file.domain.ContentFolder;
import org.gongkai.law.BadInput;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * {@code files/ab/cd/abcd…}: written beside, forced to the disk, then renamed, so that a name never stands for half a
 * content, whatever happens to the machine.
 */
@Component
class DiskContentFolder implements ContentFolder {
    private static final int BUFFER = 16 * 1024;
    private final Path root;
    private final Path arrivals;
    private final Disk disk;

    DiskContentFolder(@Value("${gongkai.data}") Path data) {
        this.root = data.resolve("files");
        this.arrivals = root.resolve("arriving");
        this.disk = new Disk(root);
    }

    @Override
    public Arrival receive(InputStream content, long maxBytes) throws IOException {
        makeSure(arrivals);
        var path = Files.createTempFile(arrivals, "in", null);
        var arrival = new DiskArrival(path);
        try {
            copy(content, path, maxBytes);
            return arrival;
        } catch (IOException | RuntimeException failed) {
            arrival.close();
            throw failed;
        }
    }

    private static void copy(InputStream content, Path to, long maxBytes) throws IOException {
        // Not emptied first, though that is the habit: the file system would take it for a replacement and write it at once.
        try (var out = Files.newOutputStream(to, StandardOpenOption.WRITE)) {
            var buffer = new byte[BUFFER];
            long size = 0;
            for (int n; (n = content.read(buffer)) > 0;) {
                size += n;
                if (size > maxBytes) {
                    throw new BadInput("file",
                            "文件过大，单个文件不能超过 " + new UploadLimits(List.of(), maxBytes).size() + "。");
                }
                out.write(buffer, 0, n);
            }
            if (size == 0) {
                throw new BadInput("file", "文件是空的，请检查后重新选择。");
            }
        }
    }

    @Override
    public List<Kept> keep(List<Arrival> arrivals) throws IOException {
        var all = new ArrayList<Kept>();
        var coming = new LinkedHashMap<Path, Path>();
        for (var arrival : arrivals) {
            var kept = new Kept(hashOf(arrival.path()), Files.size(arrival.path()));
            if (!isIntact(kept.sha256())) { // also heals a damaged content by its next upload
                coming.put(path(kept.sha256()), arrival.path());
            }
            all.add(kept);
        }
        move(coming);
        return all;
    }

    private void move(Map<Path, Path> coming) throws IOException {
        disk.settle(coming.values());
        var folders = new HashSet<Path>();
        for (var one : coming.entrySet()) {
            var folder = requireNonNull(one.getKey().getParent());
            makeSure(folder);
            Files.move(one.getValue(), one.getKey(), StandardCopyOption.ATOMIC_MOVE);
            folders.add(folder);
        }
        disk.settle(folders);
    }

    /** Asking is much cheaper than being told that it is there already. */
    private static void makeSure(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    @Override
    public Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    @Override
    public boolean isIntact(String sha256) throws IOException {
        try {
            return Files.exists(path(sha256)) && hashOf(path(sha256)).equals(sha256);
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    private static String hashOf(Path path) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
            return DigestUtils.sha256Hex(in);
        }
    }

    private record DiskArrival(Path path) implements Arrival {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }
}
