package org.gongkai.file;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

/**
 * Answers that hand out a file without letting it harm the reader: never guessed, never run, under its Chinese name, with its
 * hash as entity tag. Who may have the file is decided before, by the module that attached it.
 */
public interface FileResponses {
    /** As a download, whatever it is. */
    ResponseEntity<Resource> download(StoredFile file);

    /** Shown in the browser when it is a picture or a PDF, a download otherwise. */
    ResponseEntity<Resource> show(StoredFile file);
}
