package org.gongkai.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormTest {
    @ParameterizedTest
    @ValueSource(strings = {"溪政发〔2019〕12号", "溪政发[2019]12号", "溪政发【2019】第012号", "溪政发（２０１９）１２号", "溪政发 2019 12",
            "溪政发﹝2019年﹞12号", "溪政發〔2019〕12號"})
    void everyWayOfWritingADocumentNumberIsTheSame(String written) {
        assertThat(NumberForm.of(written)).isEqualTo("溪政发 2019 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D00000031/2019-00393", "d00000031/2019-00393", "Ｄ００００００３１／２０１９－００３９３",
            "D00000031 2019 393"})
    void soIsEveryWayOfWritingAnIndexNumber(String written) {
        assertThat(NumberForm.of(written)).isEqualTo("d00000031 2019 393");
    }

    @Test
    void theFirstCharacterMayBeLeftOut() {
        assertThat(NumberForm.spoken("溪政办发〔2026〕3号")).containsExactly("溪政办发 2026 3", "政办发 2026 3");
        assertThat(NumberForm.spoken("政发〔2026〕3号")).containsExactly("政发 2026 3");
        assertThat(NumberForm.spoken("D00000031/2019-00393")).containsExactly("d00000031 2019 393", "31 2019 393");
    }
}
