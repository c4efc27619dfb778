package org.gongkai.disclosure.imports;

/** What becomes of the good rows when others are bad. */
public enum ImportMode {
    /** 全部成功才导入: one transaction; the first bad row undoes everything. */
    ALL_OR_NOTHING,
    /** 跳过有问题的行: good rows are entered piece by piece, bad ones are reported. */
    SKIP_BAD
}
