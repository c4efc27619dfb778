package org.gongkai.identity.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.domain.Account;
import org.gongkai.identity.domain.AccountAct.SecondFactorEnrolled;
import org.gongkai.identity.domain.AccountAct.SecondFactorRemoved;
import org.gongkai.identity.domain.Accounts;
import org.gongkai.identity.domain.Base32;
import org.gongkai.identity.domain.SecondFactors;
import org.gongkai.identity.domain.Totp;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.identity.domain.AccountAct;
import org.gongkai.secret.Secrets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The code from the officer's own device, as a second proof beside the password. */
@Service
public class UsingASecondFactor {
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;

    private final Accounts accounts;
    private final SecondFactors factors;
    private final Secrets secrets;
    private final SignInSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    UsingASecondFactor(Accounts accounts, SecondFactors factors, Secrets secrets, SignInSettings settings,
            ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.secrets = secrets;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    public boolean isEnrolled(AccountId account) {
        return factors.find(account).isPresent();
    }

    public int recoveryCodesLeft(AccountId account) {
        return factors.recoveryCodesLeft(account);
    }

    /** Whether a role of this account demands it. */
    public boolean isRequiredOf(Account account) {
        return account.grants().stream().anyMatch(grant -> settings.secondFactorRoles().contains(grant.role()));
    }

    /** For a new device; nothing is kept until a first code proves that it arrived there. */
    public Totp freshSecret() {
        return new Totp(Base32.encode(random(SECRET_BYTES)));
    }

    /** @return recovery codes, shown once */
    @Transactional
    public List<String> enroll(AccountId account, Totp device, String code) {
        var step = device.stepOf(normal(code), clock.instant());
        if (step.isEmpty()) {
            throw new BadInput("code", "动态口令不正确。请核对手机时间是否准确，再输入当前显示的 6 位数字。");
        }
        var codes = Stream.generate(() -> Base32.encode(random(RECOVERY_BYTES))).limit(RECOVERY_CODES).toList();
        factors.enroll(account, secrets.seal(device.secret()), codes.stream().map(secrets::hash).toList());
        factors.useStep(account, step.getAsLong());
        events.publishEvent(new SecondFactorEnrolled(account));
        return codes;
    }

    @Transactional
    public void remove(AccountId account, String code) {
        if (isRequiredOf(accounts.get(account))) {
            throw new UnlawfulAct(AccountAct.CYBERSECURITY_DUTY, "您的角色必须使用动态口令，不能停用；更换手机请重新绑定。");
        }
        if (!accepts(account, code)) {
            throw new BadInput("code", "动态口令不正确或已用过，请等下一个口令再试。");
        }
        factors.remove(account);
        events.publishEvent(new SecondFactorRemoved(account, false));
    }

    /** Whether this is the device's present code, or a recovery code; either is used up by this. */
    @Transactional
    public boolean accepts(AccountId account, String typed) {
        var sealed = factors.find(account);
        if (sealed.isEmpty()) {
            return false;
        }
        var step = new Totp(secrets.open(sealed.get())).stepOf(normal(typed), clock.instant());
        return step.isPresent()
                ? factors.useStep(account, step.getAsLong())
                : factors.useRecoveryCode(account, secrets.hash(normal(typed)));
    }

    private static String normal(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private byte[] random(int bytes) {
        byte[] fresh = new byte[bytes];
        random.nextBytes(fresh);
        return fresh;
    }
}
