package org.gongkai.search.domain;

/** Which record an entry stands for. */
public record Key(Kind kind, long id) {
    /** What is indexed. */
    public enum Kind {
        /** A published item. */
        ITEM,
        /** The guide of an organ in force. */
        GUIDE
    }

    public static Key item(long id) {
        return new Key(Kind.ITEM, id);
    }

    public static Key parse(String key) {
        return new Key(key.charAt(0) == 'I' ? Kind.ITEM : Kind.GUIDE, Long.parseLong(key.substring(1)));
    }

    @Override
    public String toString() {
        return kind.name().substring(0, 1) + id;
    }
}
