package org.gongkai.law;

/** A file that is of an accepted kind, and broken: what was sent is well-formed, its content cannot be worked with. */
public final class UnreadableFile extends BadInput {
    private static final int UNPROCESSABLE_CONTENT = 422;

    public UnreadableFile(String field, String message) {
        super(field, message);
    }

    @Override
    public int status() {
        return UNPROCESSABLE_CONTENT;
    }

    @Override
    public UnreadableFile at(String field) {
        return new UnreadableFile(field, String.valueOf(getMessage()));
    }
}
