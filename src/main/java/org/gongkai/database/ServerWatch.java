package org.gongkai.database;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Looks after the server time and again until it is closed on purpose; what goes wrong at one look is tried again at the next. */
record ServerWatch(Look look, Duration every, BooleanSupplier closed) implements Runnable {
    private static final System.Logger LOG = System.getLogger(ServerWatch.class.getName());

    interface Look {
        void take() throws IOException, InterruptedException;
    }

    @Override
    public void run() {
        boolean failing = false;
        try {
            while (!closed.getAsBoolean()) {
                Thread.sleep(every);
                failing = hasFailed(failing);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A full disk fails at every look: that is said once. */
    private boolean hasFailed(boolean before) throws InterruptedException {
        try {
            look.take();
            return false;
        } catch (IOException | RuntimeException e) { // whatever it was, nobody else would start the server again
            if (!before) {
                LOG.log(System.Logger.Level.ERROR, "PostgreSQL ended and cannot be started again; still trying", e);
            }
            return true;
        }
    }
}
