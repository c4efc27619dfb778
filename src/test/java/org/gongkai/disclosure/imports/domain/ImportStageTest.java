package org.gongkai.disclosure.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.disclosure.imports.domain.ImportStage.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportStageTest {
    @ParameterizedTest
    @EnumSource(names = {"DONE", "DISCARDED"})
    void whatIsOverStaysOver(ImportStage stage) {
        for (var act : Act.values()) {
            assertThat(stage.allows(act)).isFalse();
        }
    }

    @Test
    void aStoppedImportMayGoOnButNotBeThrownAwayForPartOfItIsEntered() {
        assertThat(ImportStage.CANCELLED.after(Act.START)).contains(ImportStage.RUNNING);
        assertThat(ImportStage.CANCELLED.allows(Act.DISCARD)).isFalse();
    }

    @Test
    void nothingIsStartedTwice() {
        assertThat(ImportStage.RUNNING.allows(Act.START)).isFalse();
    }
}
