package org.gongkai.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a new platform starts with. */
@RealDatabaseTest
class DefaultCatalogueTest {
    @Autowired
    Catalogue catalogue;
    @Autowired
    Vocabularies vocabularies;

    @Test
    void hasTheFourBlocksInOrderAndTheEntryForRequestsBesideThem() {
        var tops = catalogue.list().stream().filter(column -> column.parent() == null).limit(5);

        assertThat(tops).extracting(Column::name)
                .containsExactly("政府信息公开指南", "政府信息公开制度", "法定主动公开内容", "政府信息公开年报", "依申请公开");
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNTY", "DEPARTMENT", "TOWNSHIP"})
    void offersEveryOrganAColumnForEachItemTheRegulationOwesThePublic(OrganKind kind) {
        var organ = new Organ(new OrganId(1), null, kind, "D00000001", "a", "甲", "甲", true, true,
                LocalDate.of(2019, 1, 1), null, null);

        var served = catalogue.offeredBy(organ).stream().flatMap(column -> column.statutoryCodes().stream()).toList();

        assertThat(served).containsAll(owedBy(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ggzypz", "ztb", "zfbz", "zdcq", "gtzy", "xzzf", "jdzf", "czyjs", "jyta", "tpgj", "sthj"})
    void keepsTheAddressesFiguresAreCountedBy(String slug) {
        assertThat(catalogue.findBySlug(slug)).isPresent();
    }

    @Test
    void knowsTheTwentySixFieldsOfGrassrootsDisclosure() {
        assertThat(vocabularies.list(Vocabulary.FIELD)).hasSizeGreaterThanOrEqualTo(26);
        assertThat(vocabularies.nameOf(Vocabulary.FIELD, "czyjs")).isEqualTo("财政预决算");
        assertThat(vocabularies.nameOf(Vocabulary.GENRE, "tongzhi")).isEqualTo("通知");
    }

    static List<String> owedBy(OrganKind kind) {
        return StatutoryItem.ALL.stream().filter(item -> item.isOwedBy(kind)).map(StatutoryItem::code).toList();
    }
}
