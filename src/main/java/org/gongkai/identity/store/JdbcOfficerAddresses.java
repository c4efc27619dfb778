package org.gongkai.identity.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.domain.AddressBook;
import org.gongkai.secret.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOfficerAddresses implements AddressBook {
    private final JdbcClient jdbc;
    private final Secrets secrets;

    JdbcOfficerAddresses(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    @Override
    public Optional<String> find(AccountId of) {
        return jdbc.sql("select notice_address from account where id = ? and notice_address is not null")
                .param(of.value())
                .query(String.class)
                .optional()
                .map(secrets::open);
    }

    @Override
    public Map<AccountId, String> of(Collection<AccountId> officers) {
        var ids = officers.stream().map(AccountId::value).toArray(Long[]::new);
        var found = new HashMap<AccountId, String>();
        jdbc.sql(
                "select id, notice_address from account where id = any(?) and not locked and notice_address is not null")
                .param(ids)
                .query(row -> {
                    found.put(new AccountId(row.getLong("id")), secrets.open(row.getString("notice_address")));
                });
        return found;
    }

    @Override
    public void save(AccountId own, String address) {
        jdbc.sql("update account set notice_address = ? where id = ?")
                .param(address.isEmpty() ? null : secrets.seal(address))
                .param(own.value())
                .update();
    }
}
