package org.gongkai.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.gongkai.catalogue.IndexNumber;
import org.gongkai.catalogue.IndexNumbers;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.OrganRegistration;
import org.gongkai.organ.OrganRegistration.NewOrgan;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A number once given is never given again (条例 §12). */
@RealDatabaseTest
class IndexNumbersIntegrationTest {
    static int organsMade;

    @Autowired
    IndexNumbers numbers;
    @Autowired
    OrganRegistration organs;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient jdbc;

    String code;
    OrganId organ;

    @BeforeEach
    void anOrgan() {
        organsMade++;
        code = "DX%07d".formatted(organsMade);
        organ = organs.register(new NewOrgan(null, OrganKind.OTHER, code, "xh" + organsMade, "测试单位" + organsMade, "测试",
                true, false, LocalDate.of(2019, 1, 1), 900));
    }

    @Test
    void serialsBeginAnewEachYear() {
        var given = List.of(numbers.issue(organ, 2019), numbers.issue(organ, 2019), numbers.issue(organ, 2020));

        assertThat(given).extracting(IndexNumber::value)
                .containsExactly(code + "/2019-00001", code + "/2019-00002", code + "/2020-00001");
    }

    @Test
    void twoOfficersPublishingTogetherNeverGetTheSameNumber() throws Exception {
        Callable<List<IndexNumber>> publishing = () -> {
            var mine = new ArrayList<IndexNumber>();
            for (int i = 0; i < 50; i++) {
                mine.add(transaction.execute(status -> numbers.issue(organ, 2026)));
            }
            return mine;
        };

        var all = new ArrayList<IndexNumber>();
        try (var officers = Executors.newFixedThreadPool(4)) {
            for (var done : officers.invokeAll(List.of(publishing, publishing, publishing, publishing))) {
                all.addAll(done.get());
            }
        }

        assertThat(new HashSet<>(all)).hasSize(200).hasSameSizeAs(all);
    }

    @Test
    void aPublicationThatFailsLeavesNoDuplicateBehind() {
        numbers.issue(organ, 2026);
        transaction.executeWithoutResult(status -> {
            numbers.issue(organ, 2026);
            status.setRollbackOnly();
        });

        assertThat(numbers.issue(organ, 2026, 3)).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void aNumberThatCameWithAnImportedItemIsSkipped() {
        assertThat(numbers.claim(new IndexNumber(code + "/2021-00002"))).isTrue();
        assertThat(numbers.claim(new IndexNumber(code + "/2021-00002"))).isFalse();

        assertThat(numbers.issue(organ, 2021, 3)).extracting(IndexNumber::value)
                .containsExactly(code + "/2021-00001", code + "/2021-00003", code + "/2021-00004");
    }

    @Test
    void theApplicationCannotForgetAGivenNumber() {
        numbers.issue(organ, 2022);

        assertThatThrownBy(() -> jdbc.sql("delete from catalogue_index_number").update())
                .isInstanceOf(DataAccessException.class);
    }
}
