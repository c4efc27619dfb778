package org.gongkai.identity.store;

import java.util.List;
import java.util.Optional;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.domain.SecondFactors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSecondFactors implements SecondFactors {
    private final JdbcClient jdbc;

    JdbcSecondFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> find(AccountId account) {
        return jdbc.sql("select second_factor from account where id = ? and second_factor is not null")
                .param(account.value())
                .query(String.class)
                .optional();
    }

    @Override
    public void enroll(AccountId account, String sealedSecret, List<String> recoveryHashes) {
        remove(account);
        jdbc.sql("update account set second_factor = ? where id = ?").params(sealedSecret, account.value()).update();
        for (var hash : recoveryHashes) {
            jdbc.sql("insert into account_recovery_code (account_id, hash) values (?, ?)")
                    .params(account.value(), hash)
                    .update();
        }
    }

    @Override
    public void remove(AccountId account) {
        jdbc.sql("update account set second_factor = null, second_factor_step = 0 where id = ?")
                .param(account.value())
                .update();
        jdbc.sql("delete from account_recovery_code where account_id = ?").param(account.value()).update();
    }

    @Override
    public boolean useStep(AccountId account, long step) {
        return jdbc.sql("update account set second_factor_step = :step where id = :id and second_factor_step < :step")
                .param("step", step)
                .param("id", account.value())
                .update() == 1;
    }

    @Override
    public boolean useRecoveryCode(AccountId account, String hash) {
        return jdbc.sql("delete from account_recovery_code where account_id = ? and hash = ?")
                .params(account.value(), hash)
                .update() == 1;
    }

    @Override
    public int recoveryCodesLeft(AccountId account) {
        return jdbc.sql("select count(*) from account_recovery_code where account_id = ?")
                .param(account.value())
                .query(Integer.class)
                .single();
    }
}
