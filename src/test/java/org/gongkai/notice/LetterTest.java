package org.gongkai.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongkai.law.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "zhang", "zhang@", "@example.com", "a b@example.com", "a@b@example.com", "a@example",
            "a@example.com\r\nBcc: b@example.com"})
    void whatNoLetterCanGoToIsRefusedAtItsField(String address) {
        assertThatThrownBy(() -> Letter.requireAddress("email", address)).isInstanceOfSatisfying(BadInput.class,
                refused -> assertThat(refused.fields()).containsOnlyKeys("email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhang@example.com", "zhang.san+gk@mail.example.gov.cn"})
    void ordinaryAddressesAreTaken(String address) {
        assertThatCode(() -> Letter.requireAddress("email", address)).doesNotThrowAnyException();
    }

    @Test
    void aMaskedAddressKeepsItsFirstCharacterAndItsHost() {
        assertThat(Letter.masked("zhang@example.com")).isEqualTo("z***@example.com");
    }
}
