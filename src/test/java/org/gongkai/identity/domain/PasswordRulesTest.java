package org.gongkai.identity.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.gongkai.law.BadInput;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules(10, 3);

    @ParameterizedTest
    @ValueSource(strings = {"Quiet-River-2026", "三江并流Quiet7", "aB3aB3aB3x", "correct horse 7 Battery"})
    void accepts(String password) {
        assertThatCode(() -> rules.check(password, "ceshi", "测试甲")).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            Ab3-xyz,            至少 10 个字符
            quietriver2026,     至少含 3 类
            QUIETRIVER-,        至少含 3 类
            My-Ceshi-2026,      不能包含登录名或姓名
            测试甲-Abcdef1,      不能包含登录名或姓名
            Password2026!,      不能是常见密码
            P@ssword1234,       不能是常见密码
            Admin@123456,       不能是常见密码
            1qaz2WSX!!!!,       不能是常见密码
            Aa1Aa1Aa1Aa1,       不能是常见密码
            Aa1三三三三三三三三三三三三三三三三三三三三三三三三三, 最长 72 字节
            """)
    void refuses(String password, String because) {
        assertThatThrownBy(() -> rules.check(password, "ceshi", "测试甲")).isInstanceOf(BadInput.class)
                .hasMessageContaining(because);
    }

    @RepeatedTest(200)
    void whatWeGenerateObeysOurOwnRules(RepetitionInfo turn) {
        var generated = OneTimePassword.generate(new Random(turn.getCurrentRepetition()));

        assertThatCode(() -> rules.check(generated, "admin", "系统管理员")).doesNotThrowAnyException();
    }
}
