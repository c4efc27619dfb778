package org.gongkai.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures read one after the other add up, whoever writes meanwhile; who writes sees what was written before. */
@RealDatabaseTest
class OneStateTest {
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    TestOrgans organs;

    @Test
    void whatOnlyReadsSeesNothingThatWasWrittenMeanwhile() {
        assertThat(askedTwice(true)).isZero();
    }

    /** The trail counts on it: its next entry follows the one another act appended a moment ago. */
    @Test
    void whatWritesSeesIt() {
        assertThat(askedTwice(false)).isEqualTo(1);
    }

    /** By how much the second answer of a transaction exceeds the first, when an organ was registered in between. */
    private long askedTwice(boolean readOnly) {
        organs.county();
        var asking = new TransactionTemplate(transactions);
        asking.setReadOnly(readOnly);
        return asking.execute(status -> {
            long before = registered();
            inItsOwn().executeWithoutResult(other -> organs.fresh());
            return registered() - before;
        });
    }

    private TransactionTemplate inItsOwn() {
        var other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return other;
    }

    private long registered() {
        return jdbc.sql("select count(*) from organ").query(Long.class).single();
    }
}
