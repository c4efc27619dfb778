package org.gongkai.file.domain;

import java.io.IOException;
import java.nio.file.Path;

/** Looks for viruses in what comes in. */
public interface VirusScanner {
    /**
     * @return name of the scanner, kept beside the content
     * @throws org.gongkai.law.BadInput when something was found, or when the scanner cannot be asked
     */
    String scan(Path content) throws IOException;
}
