package org.gongkai.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/**
 * A transaction that only reads sees one state of the database from its first question to its last, so that a number and
 * the records behind it, or a whole and its parts, agree whatever is written meanwhile. One that writes goes on seeing what
 * others have written: the trail appends to its newest entry.
 */
@Component("transactionManager")
class OneState extends JdbcTransactionManager {
    OneState(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition wanted)
            throws SQLException {
        super.prepareTransactionalConnection(connection, wanted);
        if (wanted.isReadOnly()) {
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read");
            }
        }
    }
}
