package org.gongkai.report.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.report.application.KeptChecks.Kept;
import org.gongkai.secret.Secrets;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the result of a check for whoever asks, under an address nobody can guess, and forgets it when its time is over. */
@Service
@Transactional
public class KeepingChecks {
    private static final int DAYS = 30;
    private static final int SECRET_BYTES = 20;
    /** A guard for the disk: the check is open to everyone. */
    private static final long MOST_KEPT = 2_000;
    private final KeptChecks kept;
    private final Secrets secrets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeepingChecks(KeptChecks kept, Secrets secrets, Clock clock) {
        this.kept = kept;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @return the secret it lies under */
    public String keep(byte[] content) {
        if (kept.count() >= MOST_KEPT) {
            throw new BadInput("seal", "现在保存的结果太多，请打印或导出 Excel 留存，或过几天再保存。");
        }
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        kept.add(secrets.hash(secret), secrets.seal(content), LocalDate.now(clock).plusDays(DAYS));
        return secret;
    }

    /** @throws NoSuchRecord when there is none, or its time is over */
    @Transactional(readOnly = true)
    public Kept open(String secret) {
        return kept.find(secrets.hash(secret))
                .filter(result -> !result.until().isBefore(LocalDate.now(clock)))
                .map(result -> new Kept(secrets.open(result.sealed()), result.until()))
                .orElseThrow(() -> new NoSuchRecord("没有这份核对结果：地址不对，或者已经删除、过了保存期限。"));
    }

    public void forget(String secret) {
        kept.remove(secrets.hash(secret));
    }

    @Scheduled(cron = "0 20 4 * * *", zone = "Asia/Shanghai")
    public void forgetWhatIsOver() {
        kept.removeOver(LocalDate.now(clock));
    }
}
