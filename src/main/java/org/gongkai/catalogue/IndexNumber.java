package org.gongkai.catalogue;

/** An index number (索引号, 条例 §12), whatever its pattern; the national form is {@code 014416330/2018-04736}. */
public record IndexNumber(String value) {
    public IndexNumber {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("not an index number: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
