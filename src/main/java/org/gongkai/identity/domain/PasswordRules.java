package org.gongkai.identity.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.gongkai.law.BadInput;

/**
 * What a password must be like: long before it is colourful, and not what everybody tries first.
 *
 * @param leastLength in characters
 * @param leastKinds how many of lower case, upper case, digits, other characters
 */
public record PasswordRules(int leastLength, int leastKinds) {
    /** BCrypt reads no further; what it would not read must not count as strength. */
    private static final int MOST_BYTES = 72;
    private static final List<IntPredicate> KINDS = List.of(Character::isLowerCase, Character::isUpperCase,
            Character::isDigit, c -> !Character.isLetterOrDigit(c) || Character.isIdeographic(c));
    /** Whatever remains of a password when digits and signs at its end are taken away. */
    private static final Set<String> COMMON = Set.of("password", "passw0rd", "p@ssw0rd", "p@ssword", "admin",
            "administrator", "qwertyuiop", "qwerty", "asdfghjkl", "1qaz2wsx", "1q2w3e4r", "zxcvbnm", "iloveyou",
            "welcome", "letmein", "abc", "abcd", "abcdef", "abcdefg", "woaini", "mima", "gongkai", "zhengfu", "xinxi",
            "huawei", "root", "test", "user", "guest", "changeme", "default", "superman", "monkey", "dragon");

    public PasswordRules {
        if (leastLength < 8 || leastKinds < 1 || leastKinds > KINDS.size()) {
            throw new IllegalArgumentException("too weak or impossible: %d, %d".formatted(leastLength, leastKinds));
        }
    }

    /** Refuses a password that breaks a rule, naming all the rules it breaks. */
    public void check(String password, String login, String name) {
        var broken = new ArrayList<String>();
        if (password.codePointCount(0, password.length()) < leastLength) {
            broken.add("至少 " + leastLength + " 个字符");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            broken.add("最长 72 字节（约 24 个汉字）");
        }
        if (kinds(password) < leastKinds) {
            broken.add("大写字母、小写字母、数字、符号中至少含 " + leastKinds + " 类");
        }
        if (contains(password, login) || contains(password, name)) {
            broken.add("不能包含登录名或姓名");
        }
        if (isCommon(password)) {
            broken.add("不能是常见密码");
        }
        if (!broken.isEmpty()) {
            throw new BadInput("password", "密码不符合要求：" + String.join("；", broken) + "。");
        }
    }

    private static long kinds(String password) {
        return KINDS.stream().filter(kind -> password.codePoints().anyMatch(kind)).count();
    }

    private static boolean contains(String password, String word) {
        return word.length() >= 2 && lower(password).contains(lower(word));
    }

    private static boolean isCommon(String password) {
        var letters = lower(password).replaceAll("[^\\p{IsAlphabetic}]+$", "");
        return COMMON.contains(letters) || COMMON.contains(lower(password))
                || password.codePoints().distinct().count() < 4;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
