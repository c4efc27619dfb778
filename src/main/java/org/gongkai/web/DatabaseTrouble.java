package org.gongkai.web;

import org.jspecify.annotations.Nullable;
import java.sql.SQLException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells whether something failed because the database cannot be reached, which passes, or for a reason of its own. */
public final class DatabaseTrouble {
    private static final int DEEPEST = 20;

    private DatabaseTrouble() {}

    public static boolean isBehind(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof DataAccessResourceFailureException || cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLException sql && isLossOfConnection(sql.getSQLState())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** Class 08 is the connection itself, 57P an operator stopping or starting the server. */
    private static boolean isLossOfConnection(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
