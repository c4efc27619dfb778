package org.gongkai.notice.application;

import org.gongkai.notice.domain.KeptLetter;

/** Hands a letter over to a mail server. */
public interface MailCarrier {
    /** Whether a mail server is configured. */
    boolean isThere();

    /** @throws NotTaken when the server did not take it */
    void carry(KeptLetter letter);

    /** The server did not take a letter; the message carries no address. */
    final class NotTaken extends RuntimeException {
        public NotTaken(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
