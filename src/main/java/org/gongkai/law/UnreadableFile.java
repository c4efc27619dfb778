package org.gongkai.law;

/** A file whose content cannot be worked with, though what was sent is well-formed: broken, of a kind not read, or too large. */
public final class UnreadableFile extends BadInput {
    private static final int TOO_LARGE = 413;
    private static final int UNSUPPORTED_TYPE = 415;
    private static final int UNPROCESSABLE_CONTENT = 422;
    private final int status;

    private UnreadableFile(String field, String message, int status) {
        super(field, message);
        this.status = status;
    }

    /** Of a kind that is read, and broken. */
    public UnreadableFile(String field, String message) {
        this(field, message, UNPROCESSABLE_CONTENT);
    }

    public static UnreadableFile ofUnknownKind(String field, String message) {
        return new UnreadableFile(field, message, UNSUPPORTED_TYPE);
    }

    public static UnreadableFile tooLarge(String field, String message) {
        return new UnreadableFile(field, message, TOO_LARGE);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public UnreadableFile at(String field) {
        return new UnreadableFile(field, String.valueOf(getMessage()), status);
    }
}
