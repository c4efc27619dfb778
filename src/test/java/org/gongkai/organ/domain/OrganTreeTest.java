package org.gongkai.organ.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an organ issued keeps the name it bore then (条例 §10). */
class OrganTreeTest {
    static final OrganId BUREAU = new OrganId(2);

    final OrganTree tree = new OrganTree(List.of(organ(1, null, "测试县人民政府"), organ(2, 1L, "测试县卫生健康局")),
            Map.of(BUREAU, List.of(new NamePeriod("测试县卫生局", LocalDate.of(2004, 1, 1)),
                    new NamePeriod("测试县卫生和计划生育局", LocalDate.of(2014, 9, 1)),
                    new NamePeriod("测试县卫生健康局", LocalDate.of(2019, 3, 1)))));

    @ParameterizedTest(name = "on {0} it was {1}")
    @CsvSource({"2004-01-01, 测试县卫生局", "2014-08-31, 测试县卫生局", "2014-09-01, 测试县卫生和计划生育局", "2019-02-28, 测试县卫生和计划生育局",
            "2019-03-01, 测试县卫生健康局", "2026-11-23, 测试县卫生健康局", "1999-05-01, 测试县卫生局"})
    void oldItemsKeepTheOldName(LocalDate day, String name) {
        assertThat(tree.nameOn(BUREAU, day)).isEqualTo(name);
    }

    static Organ organ(long id, Long parent, String name) {
        return new Organ(new OrganId(id), parent == null ? null : new OrganId(parent),
                parent == null ? OrganKind.COUNTY : OrganKind.DEPARTMENT, "DT000000" + id, "slug" + id, name, name,
                true,
                true, LocalDate.of(2004, 1, 1), null, null);
    }
}
