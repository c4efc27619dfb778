package org.gongkai.secret.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.secret.SealedColumn;
import org.gongkai.secret.Secrets;
import org.gongkai.secret.domain.KeyRing;
import org.gongkai.secret.domain.SealingCipher;
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
    SealedRows rows;
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

    @Test
    void everythingMovesToTheNationalCipher() {
        var texts = List.of("one and the same key, long enough for both");
        var aes = KeyRing.of(texts, SealingCipher.AES);
        var sm4 = KeyRing.of(texts, SealingCipher.SM4);
        jdbc.sql("create temporary table sealed_trial (id bigint primary key, value text)").update();
        jdbc.sql("insert into sealed_trial values (1, ?), (2, ?)").params(aes.seal("甲"), aes.seal("乙")).update();

        var moved = new SealingAnew(rows, sm4).after(COLUMN, 0);

        assertThat(moved.sealed()).isEqualTo(2);
        assertThat(sm4.isCurrent(value(1))).isTrue();
        assertThat(sm4.open(value(2))).isEqualTo("乙");
        assertThat(aes.open(value(2))).as("on the way back").isEqualTo("乙");
    }

    private String value(int id) {
        return jdbc.sql("select value from sealed_trial where id = ?").param(id).query(String.class).single();
    }
}
