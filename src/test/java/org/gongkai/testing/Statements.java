package org.gongkai.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The questions some work asks the database, as its own thread asks them. */
@Component
public class Statements {
    private static final String ASKED = "Executing prepared SQL statement [";

    public long of(Runnable work) {
        return asked(work).size();
    }

    public List<String> asked(Runnable work) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var level = log.getLevel();
        boolean additive = log.isAdditive();
        var heard = new Listening(Thread.currentThread().getName());
        heard.setContext(log.getLoggerContext());
        heard.start();
        log.addAppender(heard);
        log.setAdditive(false);
        log.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            log.setLevel(level);
            log.setAdditive(additive);
            log.detachAppender(heard);
        }
        return heard.statements;
    }

    private static final class Listening extends AppenderBase<ILoggingEvent> {
        private final String thread;
        private final List<String> statements = new ArrayList<>();

        Listening(String thread) {
            this.thread = thread;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getThreadName().equals(thread) && event.getFormattedMessage().startsWith(ASKED)) {
                statements.add(event.getFormattedMessage().substring(ASKED.length()));
            }
        }
    }
}
