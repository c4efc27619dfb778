package org.gongkai.identity.application;

import java.time.Duration;
import java.util.Set;
import org.gongkai.identity.Role;
import org.gongkai.identity.domain.PasswordRules;
import org.gongkai.identity.domain.SuspensionRule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict the door is.
 *
 * @param attempts failures in a row after which a login is suspended
 * @param suspension how long it stays suspended
 * @param failuresPerAddress failures from one network address, within {@code addressPeriod}, before it is slowed
 * @param longestSession after this a new sign-in is due, however busy the officer is
 * @param passwordLength fewest characters
 * @param passwordKinds fewest kinds of characters, of four
 * @param passwordHistory how many former passwords may not be taken up again
 * @param passwordAge after this a new password is due
 * @param secondFactorRoles officers with one of these roles must use a second factor
 */
@ConfigurationProperties("gongkai.sign-in")
public record SignInSettings(@DefaultValue("5") int attempts, @DefaultValue("15m") Duration suspension,
        @DefaultValue("30") int failuresPerAddress, @DefaultValue("10m") Duration addressPeriod,
        @DefaultValue("12h") Duration longestSession, @DefaultValue("10") int passwordLength,
        @DefaultValue("3") int passwordKinds, @DefaultValue("5") int passwordHistory,
        @DefaultValue("90d") Duration passwordAge, @DefaultValue Set<Role> secondFactorRoles) {
    public SignInSettings {
        secondFactorRoles = Set.copyOf(secondFactorRoles);
    }

    PasswordRules passwordRules() {
        return new PasswordRules(passwordLength, passwordKinds);
    }

    SuspensionRule suspensionRule() {
        return new SuspensionRule(attempts, suspension);
    }
}
