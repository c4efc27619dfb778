package org.gongkai.portal.web;

/** The size of a file as people say it. */
public final class FileSizes {
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = 1024 * KILOBYTE;

    private FileSizes() {}

    public static String of(long bytes) {
        if (bytes < KILOBYTE) {
            return bytes + " 字节";
        }
        return bytes < MEGABYTE ? "%d KB".formatted(Math.round((double) bytes / KILOBYTE))
                : "%.1f MB".formatted((double) bytes / MEGABYTE);
    }
}
