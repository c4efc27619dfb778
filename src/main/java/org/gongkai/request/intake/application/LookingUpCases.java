package org.gongkai.request.intake.application;

import static org.gongkai.request.intake.domain.Limits.WRONG_CODES;
import static org.gongkai.request.intake.domain.Limits.WRONG_CODES_FROM_ADDRESS;
import static org.gongkai.request.intake.domain.Limits.WRONG_CODE_PERIOD;

import java.time.Clock;
import java.util.Optional;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.domain.HandingOver;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.secret.Secrets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an applicant's page by number and code. Guessing is slowed by number and by network address. */
@Service
public class LookingUpCases {
    private final RequestDesk desk;
    private final Requests requests;
    private final HandingOver handing;
    private final Intake intake;
    private final Secrets secrets;
    private final Clock clock;

    LookingUpCases(RequestDesk desk, Requests requests, HandingOver handing, Intake intake, Secrets secrets,
            Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.handing = handing;
        this.intake = intake;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * @return empty when number and code do not belong together; whether there is such a number stays unsaid
     * @throws TooOften after too many wrong codes
     */
    @Transactional
    public Optional<CaseNumber> lookUp(String number, String code, String address) {
        var since = clock.instant().minus(WRONG_CODE_PERIOD);
        var from = secrets.hash(address);
        var typed = CaseNumber.parse(number);
        var key = typed.map(CaseNumber::toString).orElse("?");
        if (intake.countWrongCodes(key, since) >= WRONG_CODES && typed.isPresent()
                || intake.countWrongCodesFrom(from, since) >= WRONG_CODES_FROM_ADDRESS) {
            throw new TooOften("编号或者查询码输错次数太多", WRONG_CODE_PERIOD);
        }
        var found = typed.filter(one -> desk.isQueryCode(one, code));
        if (found.isEmpty()) {
            intake.addWrongCode(key, from, clock.instant());
        }
        return found;
    }

    /** What a request that was sent on became at its new organ (条例 §36(五)). */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> onwards(CaseNumber number) {
        return requests.find(number).flatMap(request -> handing.onwards(request.id())).map(HandingOver.Link::other);
    }
}
