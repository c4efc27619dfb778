package org.gongkai.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plain text in whichever way Chinese offices write it: UTF-8, UTF-16 with its mark, or GB18030. */
public final class PlainText {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int LONGEST_CHARACTER = 4;

    private PlainText() {}

    public static String read(Path path, int maxLength) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return decode(in.readNBytes(maxLength * LONGEST_CHARACTER));
        }
    }

    /** The text, without a byte order mark. */
    public static String decode(byte[] bytes) {
        return unmarked(new String(bytes, charsetOf(bytes)));
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charsetOf(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return decodes(bytes, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : CHINESE;
    }

    /** Whether bytes no magic number was found for are text: control characters give binary content away. */
    public static boolean isText(byte[] head) {
        return !controls(head) && (decodes(head, StandardCharsets.UTF_8) || decodes(head, CHINESE));
    }

    private static boolean controls(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether this begins as a Chinese text does and nothing else: with a Chinese character in UTF-8, and without the sign all
     * markup needs. Spares the long way through all magic numbers, none of which begins so.
     */
    public static boolean isProse(byte[] head) {
        if (controls(head) || !decodes(head, StandardCharsets.UTF_8)) {
            return false;
        }
        String text = unmarked(new String(head, StandardCharsets.UTF_8));
        return !text.isEmpty() && Character.isIdeographic(text.codePointAt(0)) && text.indexOf('<') < 0;
    }

    /** A character cut in half at the end is no proof against it. */
    private static boolean decodes(byte[] bytes, Charset charset) {
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), false);
        return !result.isError();
    }
}
