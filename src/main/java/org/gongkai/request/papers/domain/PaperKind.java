package org.gongkai.request.papers.domain;

import static org.gongkai.law.ArticleRef.art;
import static org.gongkai.request.papers.domain.Slot.ACCESS;
import static org.gongkai.request.papers.domain.Slot.AMOUNT;
import static org.gongkai.request.papers.domain.Slot.BASIS;
import static org.gongkai.request.papers.domain.Slot.CALCULATION;
import static org.gongkai.request.papers.domain.Slot.CASE_NUMBER;
import static org.gongkai.request.papers.domain.Slot.CONTENT;
import static org.gongkai.request.papers.domain.Slot.CORRECTIONS;
import static org.gongkai.request.papers.domain.Slot.COUNTERPART;
import static org.gongkai.request.papers.domain.Slot.DECISION;
import static org.gongkai.request.papers.domain.Slot.EXTENSION;
import static org.gongkai.request.papers.domain.Slot.MATTER;
import static org.gongkai.request.papers.domain.Slot.PARTY;
import static org.gongkai.request.papers.domain.Slot.PAYMENT;
import static org.gongkai.request.papers.domain.Slot.PERIOD;
import static org.gongkai.request.papers.domain.Slot.PUBLIC_INTEREST;
import static org.gongkai.request.papers.domain.Slot.QUESTION;
import static org.gongkai.request.papers.domain.Slot.REASON;
import static org.gongkai.request.papers.domain.Slot.RECEIVED_ON;
import static org.gongkai.request.papers.domain.Slot.SEARCH;
import static org.gongkai.request.papers.domain.Slot.WITHHELD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.file.Manuscript;
import org.gongkai.file.Manuscript.Layout;
import org.gongkai.law.ArticleRef;
import org.gongkai.request.EventKind;
import org.gongkai.request.Outcome;

/** The documents of handling a request, as county practice knows them, each with what it may not lack. */
public enum PaperKind {
    REGISTRATION("DOC-01", "政府信息公开申请登记表", "", To.FILE, art(45), CASE_NUMBER, CONTENT),
    RECEIPT("DOC-02", "政府信息公开申请接收回执", "收", To.APPLICANT, art(31), CASE_NUMBER, RECEIVED_ON),
    CORRECTION("DOC-03", "政府信息公开申请补正告知书", "补", To.APPLICANT, art(30), RECEIVED_ON, CORRECTIONS, PERIOD),
    REASONS_ASKED("DOC-04", "政府信息公开申请说明理由告知书", "理", To.APPLICANT, art(35), RECEIVED_ON, PERIOD),
    EXTENSION_TOLD("DOC-05", "政府信息公开申请延期答复告知书", "延", To.APPLICANT, art(33), RECEIVED_ON, EXTENSION, REASON),
    THIRD_PARTY_ASKED("DOC-06", "政府信息公开申请征求意见书", "征", To.THIRD_PARTY, art(32), PARTY, QUESTION),
    THIRD_PARTY_SLIP("DOC-07", "政府信息公开申请征求意见确认函", "", To.THIRD_PARTY, art(32)),
    CONSULTATION_TOLD("DOC-08", "征求意见告知书", "征告", To.APPLICANT, art(33), RECEIVED_ON),
    THIRD_PARTY_TOLD("DOC-09", "政府信息依申请公开告知书", "三告", To.THIRD_PARTY, art(32), PARTY, PUBLIC_INTEREST),
    CO_AUTHOR_ASKED("DOC-10", "征求意见书（共同制作机关）", "征", To.ORGAN, art(34), COUNTERPART, QUESTION),
    ORGAN_ASKED("DOC-11", "协办函", "协", To.ORGAN, art(33), COUNTERPART, QUESTION),
    FEE("DOC-12", "政府信息公开申请收费通知书", "费", To.APPLICANT, ArticleRef.of("109号", 6), RECEIVED_ON, AMOUNT, CALCULATION,
            PAYMENT),
    REPLY_GIVEN("DOC-13-A", "政府信息公开申请答复书（予以公开）", "答", To.APPLICANT, art(36, 2), RECEIVED_ON, CASE_NUMBER, CONTENT,
            SEARCH, BASIS, DECISION, ACCESS),
    REPLY_PARTIAL("DOC-13-B", "政府信息公开申请答复书（部分公开）", "答", To.APPLICANT, art(37), RECEIVED_ON, CASE_NUMBER, CONTENT,
            SEARCH, BASIS, DECISION, WITHHELD, REASON, ACCESS),
    REPLY_REFUSED("DOC-13-C", "政府信息公开申请答复书（不予公开）", "答", To.APPLICANT, art(36, 3), RECEIVED_ON, CASE_NUMBER, CONTENT,
            SEARCH, BASIS, DECISION, REASON),
    REPLY_UNAVAILABLE("DOC-13-D", "政府信息公开申请答复书（无法提供）", "答", To.APPLICANT, art(36, 4), RECEIVED_ON, CASE_NUMBER,
            CONTENT, SEARCH, BASIS, DECISION),
    REPLY_NOT_HANDLED("DOC-13-E", "政府信息公开申请告知书（不予处理）", "告", To.APPLICANT, art(36), RECEIVED_ON, CASE_NUMBER, CONTENT,
            BASIS, DECISION, REASON),
    CLOSED("DOC-14", "政府信息公开申请不再处理告知书", "告", To.APPLICANT, art(30), RECEIVED_ON, CASE_NUMBER, BASIS, REASON),
    OWN_RECORD("DOC-15", "政府信息更正告知书", "更", To.APPLICANT, art(41), CASE_NUMBER, MATTER, REASON),
    SERVICE("DOC-16", "送达回证", "", To.FILE, art(36), CASE_NUMBER),
    REVIEW("DOC-17", "政府信息公开审查呈批单", "", To.FILE, art(17), CASE_NUMBER, MATTER),
    HANDED_OVER("DOC-18", "主动公开政府信息移送明细表", "", To.FILE, art(25), MATTER),
    COMPLAINT("DOC-19", "投诉举报受理办理告知书", "诉", To.APPLICANT, art(51), MATTER);

    /** Whom it is for. */
    public enum To {
        APPLICANT("申请人"), THIRD_PARTY("第三方"), ORGAN("其他机关"), FILE("存档");

        private final String term;

        To(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    private static final Set<PaperKind> DECIDED_BY_THE_HEAD = Set.of(EXTENSION_TOLD, THIRD_PARTY_TOLD, FEE, REPLY_GIVEN,
            REPLY_PARTIAL, REPLY_REFUSED, REPLY_UNAVAILABLE, REPLY_NOT_HANDLED, CLOSED, OWN_RECORD, REVIEW);

    private final String code;
    private final String title;
    private final String suffix;
    private final To to;
    private final ArticleRef basis;
    private final List<Slot> parts;

    PaperKind(String code, String title, String suffix, To to, ArticleRef basis, Slot... parts) {
        this.code = code;
        this.title = title;
        this.suffix = suffix;
        this.to = to;
        this.basis = basis;
        this.parts = List.of(parts);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** The classifier behind its number, and the name of its series; empty for papers of the file, which have no number. */
    public String suffix() {
        return suffix;
    }

    public To to() {
        return to;
    }

    public ArticleRef basis() {
        return basis;
    }

    /** What it may not lack (§5.3 of our rules), beyond head, number, addressee, signature and contact, which are always there. */
    public List<Slot> parts() {
        return parts;
    }

    public boolean isNumbered() {
        return !suffix.isEmpty();
    }

    /** A decision tells the remedies; a step of the procedure cannot be attacked alone and does not (132号 §3). */
    public boolean isDecision() {
        return code.startsWith("DOC-13") || this == CLOSED;
    }

    /** The step of the case it is, when it leaves; empty for what only accompanies a step. */
    public Optional<EventKind> tells() {
        return Optional.ofNullable(switch (this) {
            case CORRECTION -> EventKind.CORRECTION_ASKED;
            case REASONS_ASKED -> EventKind.REASON_ASKED;
            case EXTENSION_TOLD -> EventKind.EXTENDED;
            case THIRD_PARTY_ASKED -> EventKind.THIRD_PARTY_ASKED;
            case CO_AUTHOR_ASKED, ORGAN_ASKED -> EventKind.ORGAN_CONSULTED;
            case FEE -> EventKind.FEE_ASKED;
            case REPLY_GIVEN, REPLY_PARTIAL, REPLY_REFUSED, REPLY_UNAVAILABLE, REPLY_NOT_HANDLED -> EventKind.REPLIED;
            default -> null;
        });
    }

    /** The slot whose words the clock counts from: they must name a number of working days. */
    public Optional<Slot> statesDays() {
        return Optional.ofNullable(this == CORRECTION ? PERIOD : this == EXTENSION_TOLD ? EXTENSION : null);
    }

    /** Issued by somebody else than who wrote it: the head of the unit (条例 §33) or a second person. */
    public boolean needsApproval() {
        return DECIDED_BY_THE_HEAD.contains(this);
    }

    /** The title on the paper itself; what stands in brackets only tells the templates apart. */
    public String printedTitle() {
        return title.replaceAll("（.*）$", "");
    }

    Manuscript manuscript(String organ, LocalDate date, String html) {
        return new Manuscript(printedTitle(), organ, date, to == To.FILE ? Layout.FORM : Layout.LETTER, html);
    }

    /** Which letter tells an outcome. */
    public static PaperKind telling(Outcome outcome) {
        return switch (outcome.group()) {
            case GIVEN -> REPLY_GIVEN;
            case PARTIAL -> REPLY_PARTIAL;
            case REFUSED -> REPLY_REFUSED;
            case UNAVAILABLE -> REPLY_UNAVAILABLE;
            case NOT_HANDLED -> REPLY_NOT_HANDLED;
            case CLOSED -> CLOSED;
        };
    }

    public static Optional<PaperKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
