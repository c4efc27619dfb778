package org.gongkai.disclosure;

import java.util.Optional;
import org.gongkai.file.FileId;
import org.gongkai.file.StoredFile;

/**
 * Editions in work, for whoever was given their secret address (预览链接). Nothing else in this package's public answers ever
 * shows one. Empty for a secret that is unknown, run out or revoked, and once nothing is in work any more.
 */
public interface Previews {
    /** Where a secret's page is; its files are beneath. */
    static String path(String secret) {
        return "/yulan/" + secret;
    }

    /** As its page would look if it were published now. */
    Optional<PublicDisclosure> find(String secret);

    /** An attachment or image of it. */
    Optional<StoredFile> file(String secret, FileId file);
}
