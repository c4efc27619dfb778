package org.gongkai.request.papers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.gongkai.law.BadInput;
import org.junit.jupiter.api.Test;

/** R040: wording is data; a slot that does not exist, or a part that may not lack, is found when it is saved. */
class TemplateTest {
    @Test
    void anUnknownSlotIsRefusedByName() {
        assertThatThrownBy(() -> new Template(PaperKind.RECEIPT, 1, "{申请编号}{收到日期}{申请目的}")).isInstanceOf(BadInput.class)
                .hasMessageContaining("{申请目的}");
    }

    @Test
    void wordingWithoutAPartTheLawWantsIsRefused() {
        assertThatThrownBy(() -> new Template(PaperKind.REPLY_REFUSED, 1,
                "{收到日期}{申请编号}{申请内容}{检索审查情况}{法律依据}{决定}")).isInstanceOf(BadInput.class).hasMessageContaining("{理由}");
    }

    @Test
    void aParagraphWithNothingToSayIsLeftOut() {
        var filled = Template.fill("一段。\n{办理经过}\n编号{申请编号}。", Map.of(Slot.CASE_NUMBER, "X-2026-0001"));

        assertThat(filled).containsExactly("一段。", "编号X-2026-0001。");
    }

    @Test
    void severalLinesInASlotBecomeParagraphsAndAreNotReadAsSlotsAgain() {
        var filled = Template.fill("{补正事项}", Map.of(Slot.CORRECTIONS, "一、写明名称\n二、{理由}"));

        assertThat(filled).containsExactly("一、写明名称", "二、{理由}");
    }
}
