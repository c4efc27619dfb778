package org.gongkai.request.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.request.fee.Tariff.BY_ITEM;
import static org.gongkai.request.fee.Tariff.BY_VOLUME;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 109号: the worked amounts. */
class ProcessingFeeTest {
    private static final LocalDate SINCE_2021 = LocalDate.of(2021, 1, 1);

    @ParameterizedTest(name = "{0} items in a month cost {1} yuan")
    @CsvSource({"1, 0", "10, 0", "11, 100", "30, 2000", "31, 2200", "40, 4000", "41, 4300", "50, 7000", "51, 7400",
            "60, 11000", "100, 37000", "101, 37900"})
    void byItem(int items, long yuan) {
        assertThat(ProcessingFee.decidedOn(SINCE_2021, BY_ITEM, items, 0).yuan()).isEqualTo(yuan);
    }

    @ParameterizedTest(name = "{0} pages of a request cost {1} yuan")
    @CsvSource({"1, 0", "30, 0", "31, 10", "68, 380", "100, 700", "101, 720", "200, 2700", "201, 2740", "300, 6700",
            "500, 14700"})
    void byVolume(int pages, long yuan) {
        assertThat(ProcessingFee.decidedOn(SINCE_2021, BY_VOLUME, pages, 0).yuan()).isEqualTo(yuan);
    }

    @Test
    void theEleventhItemCostsWhateverBecameOfTheFirstTen() {
        assertThat(ProcessingFee.decidedOn(SINCE_2021, BY_ITEM, 1, 10).yuan()).isEqualTo(100);
        assertThat(ProcessingFee.decidedOn(SINCE_2021, BY_ITEM, 2, 29).yuan()).isEqualTo(100 + 200);
    }

    @Test
    void aMonthCostsTheSameHoweverItIsSplitIntoLetters() {
        var random = new Random(109);
        for (int run = 0; run < 300; run++) {
            int first = 1 + random.nextInt(90);
            int second = 1 + random.nextInt(90);

            assertThat(new ProcessingFee(BY_ITEM, first, 0).yuan() + new ProcessingFee(BY_ITEM, second, first).yuan())
                    .isEqualTo(new ProcessingFee(BY_ITEM, first + second, 0).yuan());
        }
    }

    @Test
    void moreNeverCostsLess() {
        for (Tariff tariff : Tariff.values()) {
            var amounts = IntStream.rangeClosed(1, 400)
                    .mapToLong(n -> new ProcessingFee(tariff, n, 0).yuan())
                    .toArray();

            assertThat(amounts).isSorted();
        }
    }

    @Test
    void beforeTheRulesOf2021NothingMayBeAsked() {
        assertThatThrownBy(() -> ProcessingFee.decidedOn(LocalDate.of(2020, 12, 31), BY_ITEM, 40, 0))
                .isInstanceOfSatisfying(UnlawfulAct.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ArticleRef.art(42)));
    }

    @Test
    void pagesAreNotCarriedFromOneRequestToTheNext() {
        assertThatThrownBy(() -> new ProcessingFee(BY_VOLUME, 10, 40)).isInstanceOf(BadInput.class);
    }

    @Test
    void tellsHowTheAmountComesAbout() {
        assertThat(new ProcessingFee(BY_VOLUME, 120, 0).explained())
                .isEqualTo("第1页至第30页，不收费；第31页至第100页，共70页，每页10元，计700元；第101页至第120页，共20页，每页20元，计400元。");
    }
}
