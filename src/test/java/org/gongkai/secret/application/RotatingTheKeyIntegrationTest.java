package org.gongkai.secret.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.secret.SealedColumn;
import org.gongkai.secret.Secrets;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@RealDatabaseTest
@Transactional
class RotatingTheKeyIntegrationTest {
    private static final SealedColumn COLUMN = SealedColumn.text("试验", "sealed_trial", "id", "value");
    private static final int VALUES = 1_203;

    @Autowired
    RotatingTheKey rotating;
    @Autowired
    Secrets secrets;
    @Autowired
    JdbcClient jdbc;

    @Test
    void everyValueIsSealedAnewOnceAndOpensAsBefore() {
        jdbc.sql("create temporary table sealed_trial (id bigint primary key, value text)").update();
        for (int id = 1; id <= VALUES; id++) {
            jdbc.sql("insert into sealed_trial values (?, ?)").params(id, secrets.seal("value " + id)).update();
        }
        jdbc.sql("insert into sealed_trial values (0, null)").update();

        assertThat(rotating.addKey()).isTrue();

        assertThat(rotating.sealAnew(COLUMN)).isEqualTo(VALUES);
        assertThat(rotating.sealAnew(COLUMN)).isZero();
        assertThat(secrets.open(value(VALUES))).isEqualTo("value " + VALUES);
        assertThat(secrets.isCurrent(value(1))).isTrue();
    }

    private String value(int id) {
        return jdbc.sql("select value from sealed_trial where id = ?").param(id).query(String.class).single();
    }
}
