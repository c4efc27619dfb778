package org.gongkai.identity;

import java.util.Optional;

/** Who is signed in on this request. */
public interface CurrentOfficer {
    Optional<Officer> find();

    /** On pages behind the sign-in; a missing officer there is refused. */
    Officer get();
}
