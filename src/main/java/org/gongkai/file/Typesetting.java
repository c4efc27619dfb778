package org.gongkai.file;

/**
 * Sets documents in type: one manuscript, three forms, the fonts within. The same manuscript gives the same bytes, on every
 * machine and at every time, so that a document can be made anew and compared.
 */
public interface Typesetting {
    byte[] set(Manuscript manuscript, PrintForm form);
}
