package org.gongkai.request.intake.application;

import static org.gongkai.identity.Permission.HANDLE_REQUESTS;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.notice.LetterState;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.application.CaseFiles;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.intake.domain.Enclosure;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.request.intake.domain.Message;
import org.gongkai.request.intake.domain.Rating;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officers' side of the conversation, and of what the applicant sent along. */
@Service
public class AnsweringApplicants {
    private static final int PILE = 50;

    /** Everything between the applicant and the organ about one request. */
    public record Correspondence(InformationRequest request, List<Message> messages, List<Enclosure> enclosures,
            @Nullable Rating rating, Map<Long, LetterState> letters) {}

    private final CaseFiles files;
    private final Intake intake;
    private final LettersToApplicants letters;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnsweringApplicants(CaseFiles files, Intake intake, LettersToApplicants letters, AccessPolicy policy,
            ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.intake = intake;
        this.letters = letters;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Correspondence read(Officer by, CaseNumber number) {
        var request = get(by, number);
        var messages = intake.messages(request.id());
        return new Correspondence(request, Message.inOrder(messages), intake.enclosures(request.id()),
                intake.ratingOf(request.id())
                        .orElse(null),
                letters.of(number, messages));
    }

    @Transactional
    public void answer(Officer by, CaseNumber number, String text) {
        var request = get(by, number);
        policy.require(by, HANDLE_REQUESTS, request.organ());
        var words = text.strip();
        if (words.isEmpty() || words.length() > Message.LONGEST) {
            throw new BadInput("text", "请写明回复内容，不超过 %d 字".formatted(Message.LONGEST));
        }
        intake.addMessage(request.id(), Message.Kind.MESSAGE, false, words, by.name(), clock.instant());
        intake.markAnswered(request.id());
        events.publishEvent(new ApplicantAnswered(number, request.organ()));
    }

    /** A file of the applicant, opened for a reason that is kept. */
    @Transactional
    public Opened open(Officer by, CaseNumber number, long id, String reason) {
        var request = get(by, number);
        policy.require(by, HANDLE_REQUESTS, request.organ());
        if (reason.isBlank()) {
            throw new BadInput("reason", "请填写查看的理由，将记入日志");
        }
        var enclosure = intake.findEnclosure(id)
                .filter(one -> one.request().equals(request.id()))
                .orElseThrow(() -> new NoSuchRecord("没有这个附件"));
        events.publishEvent(new EnclosureOpened(number, request.organ(), id, reason.strip()));
        return new Opened(enclosure, intake.contentOf(id));
    }

    public record Opened(Enclosure enclosure, byte[] content) {}

    /** Requests with words of the applicant that nobody has answered, and how many. */
    @Transactional(readOnly = true)
    public Map<CaseNumber, Integer> unanswered(Officer by) {
        var scope = policy.scope(by, HANDLE_REQUESTS);
        return intake.unanswered(scope.organs(), scope.everywhere(), PILE);
    }

    private InformationRequest get(Officer by, CaseNumber number) {
        return files.open(number, by);
    }
}
