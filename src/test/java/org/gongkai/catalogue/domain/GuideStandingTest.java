package org.gongkai.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.catalogue.Guide;
import org.gongkai.law.BadInput;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.OrganId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide is compiled and kept up to date (条例 §12). */
class GuideStandingTest {
    static final OrganId ORGAN = new OrganId(7);
    static final DisclosureUnit UNIT = new DisclosureUnit("测试县测试局办公室", "测试路1号", "工作日 8:30-17:30", "0000-1234567", "无",
            "xxgk@example.org");

    @ParameterizedTest(name = "reviewed {0}, seen on {1}: {2}")
    @CsvSource({"2025-03-01, 2025-03-01, CURRENT", "2025-03-01, 2026-03-01, CURRENT",
            "2025-03-01, 2026-03-02, UNREVIEWED", "2024-03-01, 2025-03-01, CURRENT"})
    void isStaleAfterAYearWithoutReview(LocalDate reviewed, LocalDate today, GuideStanding expected) {
        var guide = new Guide(ORGAN, 1, GuideDraft.usual(UNIT), LocalDate.of(2024, 1, 1), reviewed);

        assertThat(GuideStanding.of(Optional.of(guide), UNIT, today)).isEqualTo(expected);
    }

    @Test
    void isStaleAsSoonAsTheUnitMoves() {
        var guide = new Guide(ORGAN, 1, GuideDraft.usual(UNIT), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1));
        var moved = new DisclosureUnit(UNIT.name(), "新址路2号", UNIT.hours(), UNIT.phone(), UNIT.fax(), UNIT.internet());

        assertThat(GuideStanding.of(Optional.of(guide), moved, LocalDate.of(2026, 1, 2)))
                .isEqualTo(GuideStanding.UNIT_CHANGED);
    }

    @Test
    void isMissingUntilTheFirstEdition() {
        assertThat(GuideStanding.of(Optional.empty(), UNIT, LocalDate.of(2026, 1, 1))).isEqualTo(GuideStanding.MISSING);
    }

    @Test
    void aGuideWithoutAllNineFieldsIsNotPublished() {
        var unknown = new GuideDraft(ORGAN, 1, GuideDraft.usual(DisclosureUnit.UNKNOWN), 1);

        var refused = catchThrowableOfType(BadInput.class, unknown::complete);

        assertThat(GuideDraft.statutory(unknown.text())).hasSize(9);
        assertThat(refused.fields()).containsOnlyKeys("unitName", "address", "hours", "phone", "fax", "internet");
    }
}
