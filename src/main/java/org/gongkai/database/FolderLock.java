package org.gongkai.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One application per data folder; the operating system frees the lock when the process dies, however it dies. */
record FolderLock(FileChannel channel, FileLock lock) {

    static FolderLock take(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return new FolderLock(channel, lock);
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // falls through to the same refusal
        }
        channel.close();
        throw new DataFolderInUse(folder);
    }

    void release() throws IOException {
        lock.release();
        channel.close();
    }
}
