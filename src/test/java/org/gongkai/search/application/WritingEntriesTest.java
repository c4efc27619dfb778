package org.gongkai.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.gongkai.catalogue.Guide;
import org.gongkai.catalogue.GuideText;
import org.gongkai.catalogue.RequestWay;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.OrganId;
import org.junit.jupiter.api.Test;

class WritingEntriesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** It is compared with what an earlier run wrote, so the number itself is the promise. */
    @Test
    void theStampOfAGuideIsTheSameAfterEveryStart() {
        assertThat(WritingEntries.stamp("测试局政府信息公开指南", guide(2, DAY))).isEqualTo(1_474_676_793L);
    }

    @Test
    void anotherLookAtAGuideThatWasRightChangesNothing() {
        assertThat(WritingEntries.stamp("指南", guide(2, DAY))).isEqualTo(WritingEntries.stamp("指南",
                guide(2, DAY.plusDays(9))));
        assertThat(WritingEntries.stamp("指南", guide(2, DAY))).isNotEqualTo(WritingEntries.stamp("指南", guide(3, DAY)));
    }

    private static Guide guide(int edition, LocalDate reviewed) {
        var unit = new DisclosureUnit("测试局办公室", "测试路1号", "8:00–17:30", "0719-0000000", "", "");
        return new Guide(new OrganId(1), edition, new GuideText("分类", "编排", "获取", unit, "流程", "收费", "救济", "监督",
                EnumSet.allOf(RequestWay.class)), DAY, reviewed);
    }
}
