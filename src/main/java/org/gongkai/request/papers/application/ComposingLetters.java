package org.gongkai.request.papers.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.papers.domain.FeeNotice;
import org.gongkai.request.papers.domain.Letter;
import org.gongkai.request.papers.domain.LetterCheck;
import org.gongkai.request.papers.domain.Office;
import org.gongkai.request.papers.domain.Paper;
import org.gongkai.request.papers.domain.PaperFact;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.request.papers.domain.Slot;
import org.gongkai.request.papers.domain.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a document together, and refuses where a part the law wants is missing. */
@Component
class ComposingLetters {
    private final CaseValues cases;
    private final OfficeSettings offices;
    private final Files files;

    ComposingLetters(CaseValues cases, OfficeSettings offices, Files files) {
        this.cases = cases;
        this.offices = offices;
        this.files = files;
    }

    Letter compose(Paper paper, InformationRequest request, String number, LocalDate day) {
        Office office = offices.of(paper.organ());
        Map<Slot, String> values = values(paper, request, office, day);
        return new Letter(paper.kind(), values.getOrDefault(Slot.ORGAN, ""), number, addressee(paper.kind(), values),
                Template.fill(paper.body(), values), remedies(paper, office, values, day),
                lines(values.getOrDefault(Slot.ENCLOSURES, "")), day,
                paper.kind().to() == PaperKind.To.FILE ? "" : office.contact(), seal(office.seal()));
    }

    List<LetterCheck> check(Paper paper, InformationRequest request, Letter letter) {
        return LetterCheck.of(letter, request.snapshot().wanted().content(), paper.typed(), cases.strangers(request));
    }

    /** @throws BadInput naming each slot that is still empty */
    void requireWhole(Paper paper, InformationRequest request, LocalDate day) {
        Office office = offices.of(paper.organ());
        if (paper.kind() == PaperKind.FEE) {
            FeeNotice.required(paper.typed());
        }
        Map<Slot, String> values = values(paper, request, office, day);
        var wrong = new LinkedHashMap<String, String>();
        for (Slot part : paper.kind().parts()) {
            if (values.getOrDefault(part, "").isBlank()) {
                wrong.put(part.name(), "“%s”是这份文书的必备内容（%s）".formatted(part.term(), paper.kind().basis()));
            }
        }
        paper.kind().statesDays().ifPresent(slot -> {
            if (PaperFact.daysIn(values.getOrDefault(slot, "")).isEmpty()) {
                wrong.putIfAbsent(slot.name(), "请写明几个工作日，例如“10个工作日”，期限据此计算");
            }
        });
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        offices.requireComplete(office, paper.kind());
    }

    void requireChecked(Paper paper, InformationRequest request, Letter letter) {
        check(paper, request, letter).stream().filter(check -> !check.passed()).findFirst().ifPresent(failed -> {
            throw new UnlawfulAct(paper.kind().basis(), "不能签发：" + failed.found());
        });
    }

    private Map<Slot, String> values(Paper paper, InformationRequest request, Office office, LocalDate day) {
        Map<Slot, String> values = new EnumMap<>(Slot.class);
        values.putAll(cases.of(request, paper.outcome(), day));
        values.put(Slot.PAYMENT, office.payment());
        paper.typed().forEach((slot, text) -> {
            if (slot.isTyped() && !text.isBlank()) {
                values.put(slot, text);
            }
        });
        if (paper.kind() == PaperKind.FEE) {
            FeeNotice.stated(paper.typed()).ifPresent(fee -> {
                values.put(Slot.AMOUNT, Long.toString(fee.yuan()));
                values.put(Slot.CALCULATION, fee.tariff().term() + "，" + fee.explained());
            });
        }
        return values;
    }

    private static String addressee(PaperKind kind, Map<Slot, String> values) {
        return switch (kind.to()) {
            case APPLICANT -> values.getOrDefault(Slot.ADDRESSEE, "");
            case THIRD_PARTY -> values.getOrDefault(Slot.PARTY, "");
            case ORGAN -> values.getOrDefault(Slot.COUNTERPART, "");
            case FILE -> "";
        };
    }

    private static String remedies(Paper paper, Office office, Map<Slot, String> values, LocalDate day) {
        return paper.kind().isDecision() && paper.outcome() != null
                ? office.remedies().paragraph(paper.outcome(), day, values.getOrDefault(Slot.YOU, "您"))
                : "";
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private @Nullable String seal(@Nullable FileId seal) {
        if (seal == null) {
            return null;
        }
        try (var in = files.open(seal)) {
            return "data:" + files.get(seal).mediaType() + ";base64,"
                    + Base64.getEncoder().encodeToString(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
