package org.gongkai.request.intake.application;

import static org.gongkai.request.intake.domain.Limits.SAME_AGAIN;
import static org.gongkai.request.intake.domain.Limits.SUBMISSIONS;
import static org.gongkai.request.intake.domain.Limits.SUBMISSION_PERIOD;

import java.time.Clock;
import java.util.stream.Collectors;
import org.gongkai.law.BadInput;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.Signature;
import org.gongkai.request.Wanted;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.intake.domain.Challenge;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.secret.Secrets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a form in: once, from a person, not too often, and answers with number and code. */
@Service
public class TakingRequestsIn {
    private final RequestDesk desk;
    private final Requests requests;
    private final Intake intake;
    private final Challenges challenges;
    private final KeepingEnclosures enclosures;
    private final Secrets secrets;
    private final Clock clock;

    TakingRequestsIn(RequestDesk desk, Requests requests, Intake intake, Challenges challenges,
            KeepingEnclosures enclosures, Secrets secrets, Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.intake = intake;
        this.challenges = challenges;
        this.enclosures = enclosures;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * @throws BadInput naming the field
     * @throws EqualRequestExists unless the applicant said that it is meant
     * @throws TooOften when the network address sent too many
     */
    @Transactional
    public Receipt take(Submission submission) {
        var challenge = met(submission);
        var now = clock.instant();
        var from = secrets.hash(submission.address());
        var same = secrets.hash(sameness(submission.entry()));
        var equal = submission.again() ? null : intake.findSame(same, now.minus(SAME_AGAIN)).orElse(null);
        if (!intake.claim(challenge.seed(), from, same, now)) {
            return shownAgain(challenge);
        }
        if (equal != null) {
            throw new EqualRequestExists(equal);
        }
        if (intake.countSubmissions(from, now.minus(SUBMISSION_PERIOD)) > SUBMISSIONS) {
            throw new TooOften("从这一网络提交的申请太多", SUBMISSION_PERIOD);
        }
        return register(submission, challenge);
    }

    private Receipt register(Submission submission, Challenge challenge) {
        var now = clock.instant();
        var receipt = new Receipt(desk.register(submission.entry(), Signature.ofApplicant(now)));
        var first = requests.find(receipt.cases().getFirst().number()).orElseThrow();
        submission.uploads().forEach(upload -> enclosures.keep(first.id(), upload));
        if (submission.wantsLetters()) {
            receipt.cases()
                    .forEach(one -> intake.subscribe(requests.find(one.number()).orElseThrow().id(), submission.entry()
                            .particulars()
                            .email(), now));
        }
        intake.complete(challenge.seed(), first.number(), secrets.seal(receipt.written()));
        return receipt;
    }

    private Challenge met(Submission submission) {
        var challenge = challenges.open(submission.token())
                .orElseThrow(() -> new BadInput("answer", "页面打开太久了。您填写的内容都在，请再次提交。"));
        if (!challenge.isMet(submission.proof(), submission.answer())) {
            throw new BadInput("answer", "请回答这道算术题，以便确认是人在填写");
        }
        return challenge;
    }

    private Receipt shownAgain(Challenge challenge) {
        return intake.receiptOf(challenge.seed())
                .map(sealed -> Receipt.read(secrets.open(sealed)))
                .orElseThrow(() -> new BadInput("answer", "这份申请已经提交过，请用编号和查询码查询进度"));
    }

    /** The same applicant, organ and words, whatever the spacing. */
    private static String sameness(RequestDesk.Entry entry) {
        var words = entry.wanted().stream().map(Wanted::content).collect(Collectors.joining("\n"));
        return String.join("\n", "same", entry.organ().toString(), entry.kind().name(), entry.applicant().name(), entry
                .particulars()
                .documentNumber(), words.replaceAll("[\\s\\p{Punct}，。；：、]", ""));
    }
}
