package org.gongkai.organ.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.OrganRegistration.NewOrgan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every day has exactly one answer to the question which organ answers under which name. */
class ReorganisationTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate ON = LocalDate.of(2019, 3, 1);

    final Organ county = OrganTreeTest.organ(1, null, "测试县人民政府");
    final Organ bureau = OrganTreeTest.organ(2, 1L, "测试县测试局");
    final Organ station = OrganTreeTest.organ(3, 2L, "测试县测试站");
    final Organ other = OrganTreeTest.organ(4, 1L, "测试县示例局");
    final OrganTree tree = new OrganTree(List.of(county, bureau, station, other),
            Map.of(bureau.id(), List.of(new NamePeriod("测试县测试局", LocalDate.of(2014, 9, 1)))));
    final Reorganisation rules = new Reorganisation(tree, TODAY);

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource({"2014-09-02, true", "2026-11-23, true", "2014-09-01, false", "2010-01-01, false", "2026-11-24, false"})
    void aNewNameBeginsAfterThePresentOneAndNotInTheFuture(LocalDate on, boolean allowed) {
        if (allowed) {
            rules.requireNewName(bureau, "测试县新局", on);
        } else {
            assertThatThrownBy(() -> rules.requireNewName(bureau, "测试县新局", on)).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void anOrganIsNotMergedIntoItselfNorBeneathItself() {
        assertThatThrownBy(() -> rules.requireSuccessor(bureau, bureau, ON)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> rules.requireSuccessor(bureau, station, ON)).isInstanceOf(BadInput.class);
        rules.requireSuccessor(bureau, other, ON);
    }

    @Test
    void theCountyGovernmentIsNeitherMergedNorClosedNorMoved() {
        assertThatThrownBy(() -> rules.requireEnding(county, ON)).isInstanceOf(UnlawfulAct.class);
        assertThatThrownBy(() -> rules.requirePlace(county, other.id())).isInstanceOf(UnlawfulAct.class);
    }

    @Test
    void whatHasEndedStaysAsItWas() {
        var closed = new Organ(bureau.id(), bureau.parent(), bureau.kind(), bureau.code(), bureau.slug(), bureau.name(),
                bureau.shortName(), true, true, bureau.since(), ON, other.id());

        assertThatThrownBy(() -> rules.requireNewName(closed, "测试县新局", TODAY)).isInstanceOf(UnlawfulAct.class);
        assertThatThrownBy(() -> rules.requireEnding(closed, TODAY)).isInstanceOf(UnlawfulAct.class);
    }

    @Test
    void nobodyIsLeftBeneathAClosedOrgan() {
        assertThatThrownBy(() -> rules.requireChildless(bureau)).isInstanceOf(BadInput.class);
        rules.requireChildless(other);
    }

    @Test
    void everyMistakeOfANewOrganIsNamedAtOnce() {
        var typed = new NewOrgan(new OrganId(1), OrganKind.DEPARTMENT, "1-2", "Slug2", " ", "", false, true,
                TODAY.plusDays(1), 0);

        var refused = catchThrowableOfType(BadInput.class, () -> rules.requireSound(typed));

        assertThat(refused.fields()).containsOnlyKeys("name", "slug", "code", "since");
    }
}
