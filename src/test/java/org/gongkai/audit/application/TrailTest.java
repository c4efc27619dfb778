package org.gongkai.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gongkai.audit.domain.ChainCheck.Break;
import org.gongkai.audit.domain.ChainCheck.Fault;
import org.gongkai.audit.domain.Entry;
import org.gongkai.audit.domain.Trail;
import org.gongkai.audit.domain.TrailFilter;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.web.Cursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@RealDatabaseTest
class TrailTest {
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    Trail trail;
    @Autowired
    VerifyingTheTrail verifying;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    Environment environment;

    @Test
    void anActLeavesItsTraceWithTheCommit() {
        var id = stamp();

        var entry = onlyEntry(id);
        assertThat(entry.deed().name()).isEqualTo("Stamped");
        assertThat(entry.deed().by().login()).isNotBlank();
        assertThat(entry.deed().basis()).isEqualTo("条例§17");
        assertThat(entry.deed().reason()).isEqualTo("“引号”与\n换行");
        assertThat(entry.deed().facts()).containsKeys("alpha", "b", "zebra");
        assertThat(entry.isIntact()).isTrue();
    }

    @Test
    void anActRolledBackLeavesNone() {
        var id = id();

        transaction().executeWithoutResult(running -> {
            events.publishEvent(new Stamped(id));
            running.setRollbackOnly();
        });

        assertThat(entries(id)).isEmpty();
    }

    @Test
    void anActOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> events.publishEvent(new Stamped(id())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anInnerTransactionKeepsItsOwnTrace() {
        var outer = id();
        var inner = id();

        transaction().executeWithoutResult(running -> {
            events.publishEvent(new Stamped(outer));
            var apart = transaction();
            apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            apart.executeWithoutResult(own -> events.publishEvent(new Stamped(inner)));
            running.setRollbackOnly();
        });

        assertThat(entries(inner)).hasSize(1);
        assertThat(entries(outer)).isEmpty();
    }

    @Test
    void actsOfManyAtOnceFormOneChain() throws Exception {
        try (var people = Executors.newFixedThreadPool(8)) {
            var work = IntStream.range(0, 80).mapToObj(n -> people.submit(this::stamp)).toList();
            for (var one : work) {
                one.get();
            }
        }

        assertThat(verifying.verify(checked -> {}).breaks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set login = 'nobody'", "delete from audit_entry",
            "truncate audit_entry"})
    void nothingInTheTrailCanBeChanged(String attempt) throws SQLException {
        stamp();

        assertThatThrownBy(() -> jdbc.sql(attempt).update()).isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
        try (var owner = owner(); var statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt)).hasMessageContaining("append-only");
        }
    }

    @Test
    void whatTheOwnerForgesIsFound() throws SQLException {
        var entry = onlyEntry(stamp());
        stamp();

        forge("update audit_entry set login = 'forged' where id = " + entry.id());

        assertThat(verifying.verify(checked -> {}).breaks()).containsExactly(new Break(entry.id(), Fault.ALTERED));
        forge("update audit_entry set login = '%s' where id = %d".formatted(entry.deed().by().login(), entry.id()));
        assertThat(verifying.verify(checked -> {}).isIntact()).isTrue();
    }

    @Test
    void anAnchorBearsWitnessOfTheHead() {
        stamp();

        verifying.anchorTheHead();

        assertThat(verifying.verify(checked -> {}).isIntact()).isTrue();
    }

    private String stamp() {
        var id = id();
        transaction().executeWithoutResult(running -> events.publishEvent(new Stamped(id)));
        return id;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private Entry onlyEntry(String id) {
        assertThat(entries(id)).hasSize(1);
        return entries(id).getFirst();
    }

    private List<Entry> entries(String id) {
        return trail.list(new TrailFilter(null, null, "", null, "Stamped", "stamp", id, ""), Cursor.START, 10);
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    private void forge(String change) throws SQLException {
        try (var owner = owner(); var statement = owner.createStatement()) {
            statement.execute("alter table audit_entry disable trigger audit_entry_no_change");
            statement.execute(change);
            statement.execute("alter table audit_entry enable trigger audit_entry_no_change");
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(environment.getRequiredProperty("spring.flyway.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"));
    }
}
