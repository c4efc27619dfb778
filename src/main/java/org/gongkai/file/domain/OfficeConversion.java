package org.gongkai.file.domain;

import java.io.IOException;
import java.nio.file.Path;

/** Turns office files into PDF on this machine; nothing goes to a foreign service. */
public interface OfficeConversion {
    /**
     * @param extension of the content, for the converter goes by it
     * @throws org.gongkai.law.BadInput when there is no converter here, or it did not finish
     */
    byte[] toPdf(Path content, String extension) throws IOException;
}
