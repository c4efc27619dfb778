package org.gongkai.disclosure.imports.application;

import org.gongkai.disclosure.imports.ImportId;
import org.gongkai.disclosure.imports.domain.Imports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far a long transaction is, in one of its own: nobody can see into the long one. */
@Service
class ImportProgress {
    private final Imports imports;

    ImportProgress(Imports imports) {
        this.imports = imports;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void tell(ImportId id, int done) {
        imports.progress(id, done);
    }
}
