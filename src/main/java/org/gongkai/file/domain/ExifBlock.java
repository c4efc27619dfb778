package org.gongkai.file.domain;

import java.util.Arrays;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The TIFF structure that Exif facts are kept in, changed in place. */
final class ExifBlock {
    private static final int GPS_POINTER = 0x8825;
    private static final int ENTRY = 12;
    /** Bytes per value of TIFF types 0 to 13. */
    private static final int[] TYPE_SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
    private final byte[] bytes;
    private final int start;
    private final ByteBuffer block;

    ExifBlock(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.block = ByteBuffer.wrap(bytes, start, Math.max(0, end - start)).slice();
    }

    /** Empties the GPS directory; does nothing to what is not a well-formed block. */
    void eraseGps() {
        if (!isTiff()) {
            return;
        }
        int directory = block.getInt(4);
        for (int i = 0; i < entriesOf(directory); i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((block.getShort(entry) & 0xFFFF) == GPS_POINTER) {
                eraseDirectory(block.getInt(entry + 8));
            }
        }
    }

    private boolean isTiff() {
        if (block.limit() < 14) {
            return false;
        }
        boolean intel = block.get(0) == 'I' && block.get(1) == 'I';
        boolean motorola = block.get(0) == 'M' && block.get(1) == 'M';
        block.order(intel ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return (intel || motorola) && block.getShort(2) == 42;
    }

    private int entriesOf(int directory) {
        if (directory < 8 || directory > block.limit() - 2) {
            return 0;
        }
        int count = block.getShort(directory) & 0xFFFF;
        return directory + 2L + (long) count * ENTRY <= block.limit() ? count : 0;
    }

    private void eraseDirectory(int directory) {
        int count = entriesOf(directory);
        for (int i = 0; i < count; i++) {
            int entry = directory + 2 + i * ENTRY;
            int type = block.getShort(entry + 2) & 0xFFFF;
            long size = (type < TYPE_SIZES.length ? TYPE_SIZES[type] : 0) * (block.getInt(entry + 4) & 0xFFFFFFFFL);
            int at = block.getInt(entry + 8);
            if (size > 4 && at >= 8 && at + size <= block.limit()) {
                erase(at, (int) size);
            }
        }
        if (count > 0) {
            erase(directory, 2 + count * ENTRY);
        }
    }

    private void erase(int at, int length) {
        Arrays.fill(bytes, start + at, start + at + length, (byte) 0);
    }
}
