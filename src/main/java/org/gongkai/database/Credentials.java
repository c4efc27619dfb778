package org.gongkai.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** The generated passwords of the embedded server, readable only by the account that runs the application. */
record Credentials(Path passwordFile, String superuser, String owner, String application) {
    static final String SUPERUSER = "postgres";
    /** Owns the tables and runs migrations. */
    static final String OWNER = "gongkai_owner";
    /** What the running application connects as. */
    static final String APPLICATION = "gongkai_app";

    static Credentials keptIn(Path home) throws IOException {
        return new Credentials(home.resolve(SUPERUSER + ".password"), kept(home, SUPERUSER), kept(home, OWNER),
                kept(home, APPLICATION));
    }

    private static String kept(Path home, String role) throws IOException {
        var file = home.resolve(role + ".password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, List.of(HexFormat.of().formatHex(random)));
        }
        return Files.readString(file).strip();
    }
}
