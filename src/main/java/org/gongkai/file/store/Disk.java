package org.gongkai.file.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;

/** The disk a folder stands on. */
record Disk(Path folder) {
    /** From so many on, one wait for all that the disk has to write is shorter than a wait for each. */
    private static final int MANY = 8;

    /** After this these files or folders survive a power failure. */
    void settle(Collection<Path> paths) throws IOException {
        if (paths.size() >= MANY && settlesAtOnce()) {
            return;
        }
        for (var path : paths) {
            try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** {@code syncfs}, which Java does not offer; systems without this command write one by one. */
    private boolean settlesAtOnce() {
        try {
            return new ProcessBuilder("sync", "--file-system", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
