package org.gongkai.law;

/**
 * Which record an act was done to.
 *
 * @param type the kind of record in the singular, lower case: {@code disclosure}, {@code organ}, {@code account}
 * @param id its identifier within that kind
 */
public record Subject(String type, String id) {
    public static Subject of(String type, long id) {
        return new Subject(type, Long.toString(id));
    }

    @Override
    public String toString() {
        return type + ":" + id;
    }
}
