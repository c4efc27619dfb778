package org.gongkai.offence.store;

import org.springframework.transaction.annotation.Transactional;

/** A store that opens its own transactions. */
public class OffendingStore {
    @Transactional
    void save() {}
}
