package org.gongkai.request.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.Arrival;
import org.gongkai.request.ArrivalChannel;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.Wanted;
import org.gongkai.request.application.AnnouncedWays;
import org.gongkai.request.intake.application.AskingForFeatures;
import org.gongkai.request.intake.application.Challenges;
import org.gongkai.request.intake.application.EqualRequestExists;
import org.gongkai.request.intake.application.FindingWithoutAsking;
import org.gongkai.request.intake.application.Submission;
import org.gongkai.request.intake.application.TakingRequestsIn;
import org.gongkai.request.intake.application.TooOften;
import org.gongkai.request.intake.domain.Challenge;
import org.gongkai.search.FullTextSearch;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The way in: what can be asked for, the form, and the receipt. */
@Controller
class IntakeController {
    private static final int SUGGESTIONS = 5;
    private static final int SHORTEST_QUESTION = 2;
    private static final int LONGEST_QUESTION = 60;

    private final TakingRequestsIn taking;
    private final FindingWithoutAsking finding;
    private final AskingForFeatures asking;
    private final AnnouncedWays ways;
    private final Challenges challenges;
    private final FullTextSearch published;
    private final Organs organs;
    private final Clock clock;
    private final Pages pages;

    IntakeController(TakingRequestsIn taking, FindingWithoutAsking finding, AskingForFeatures asking,
            AnnouncedWays ways, Challenges challenges, FullTextSearch published, Organs organs, Clock clock,
            Pages pages) {
        this.taking = taking;
        this.finding = finding;
        this.asking = asking;
        this.ways = ways;
        this.challenges = challenges;
        this.published = published;
        this.organs = organs;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/ysqgk/")
    View entry(@RequestParam(required = false) @Nullable String organ) {
        var chosen = chosen(organ);
        return pages.show("request/intake/entry")
                .with("organ", chosen)
                .with("unit", organs.disclosureUnit(chosen.id()))
                .with("ways", ways.of(chosen.id()))
                .with("organs", organs.disclosing());
    }

    /** The form on paper, to be handed in or posted: two ways that are always open. */
    @GetMapping("/ysqgk/paper")
    View paper(@RequestParam(required = false) @Nullable String organ) {
        var chosen = chosen(organ);
        return pages.show("request/intake/paper")
                .with("form", FilledForm.blank(chosen, organs.disclosureUnit(chosen.id())));
    }

    @GetMapping("/ysqgk/new")
    View blank(@RequestParam(required = false) @Nullable String organ, @RequestParam(defaultValue = "") String q) {
        var content = q.length() > LONGEST_QUESTION * 4 ? q.substring(0, LONGEST_QUESTION * 4) : q;
        return form(RequestForm.blank(chosen(organ).slug(), content), Map.of(), HttpStatus.OK, null);
    }

    @PostMapping("/ysqgk/new")
    View submit(RequestForm form, @RequestParam(required = false) @Nullable List<MultipartFile> identity,
            @RequestParam(required = false) @Nullable List<MultipartFile> materials,
            @RequestParam(required = false) @Nullable String look,
            @RequestParam(required = false) @Nullable String askInstead, HttpServletRequest request,
            HttpServletResponse response) {
        if (look != null || askInstead != null) {
            return form(askInstead == null ? form : form.askingOf(askInstead), Map.of(), HttpStatus.OK, null);
        }
        var wrong = new LinkedHashMap<String, String>();
        var entry = entry(form, wrong);
        if (!wrong.isEmpty() || entry == null) {
            return form(form, wrong, HttpStatus.BAD_REQUEST, null);
        }
        try {
            var receipt = taking.take(new Submission(entry, Uploads.of(identity, materials), RequestForm.text(form
                    .token()), RequestForm.text(form.proof()), RequestForm.text(form.answer()), request
                            .getRemoteAddr(),
                    form.isOn(form.letters()), form.isOn(form.again())));
            return pages.show("request/intake/receipt").unkept().with("receipt", receipt).with("entry", entry);
        } catch (BadInput refused) {
            return form(form, refused.fields(), HttpStatus.valueOf(refused.status()), null);
        } catch (EqualRequestExists equal) {
            return form(form, Map.of("again", equal.getMessage()), HttpStatus.CONFLICT, equal.number());
        } catch (TooOften tooOften) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooOften.pause().toSeconds()));
            return form(form, Map.of("answer", tooOften.getMessage()), HttpStatus.TOO_MANY_REQUESTS, null);
        }
    }

    /** What is public already and may be what is wanted; asked while typing. */
    @GetMapping("/ysqgk/suggestions")
    ResponseEntity<Suggestions> suggestions(@RequestParam(defaultValue = "") String q) {
        var items = like(q);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Suggestions(shown(items), likely(items).map(Organ::slug).orElse(null)));
    }

    /** @param organ slug of the organ that is likely the right one to ask, null when nothing is known */
    record Suggestions(List<Suggestion> found, @Nullable String organ) {}

    private static List<Suggestion> shown(List<PublicItem> items) {
        return items.stream().map(Suggestion::of).toList();
    }

    private Optional<Organ> likely(List<PublicItem> items) {
        return Suggestion.likelyOrgan(items).flatMap(organs::find);
    }

    /** The applicant found it and needs no request; counted, and led there. */
    @PostMapping("/ysqgk/found")
    String found(@RequestParam String organ, @RequestParam String to,
            @RequestParam(defaultValue = "") String token) {
        finding.count(chosen(organ).id(), token);
        return "redirect:" + (to.startsWith("/") && !to.startsWith("//") && !to.contains("\\") ? to : "/xxgk/");
    }

    private RequestDesk.@Nullable Entry entry(RequestForm form, Map<String, String> wrong) {
        var organ = organs.findBySlug(RequestForm.text(form.organ())).orElse(null);
        if (organ == null) {
            wrong.put("organ", "请选择向哪个机关申请");
        }
        if (organ != null && !ways.takes(organ.id(), ArrivalChannel.WEB)) {
            wrong.put("organ", "该单位的公开指南没有公布网上申请；请当面提交或者邮寄，可以打印纸质申请表（条例§28）");
        }
        var who = form.who(wrong);
        var particulars = form.particulars(wrong);
        var wanted = form.wanted(organ == null ? List.of() : asking.of(organ.id()).prompts(), wrong);
        if (!form.isOn(form.consent())) {
            wrong.put("consent", "请勾选同意，我们才能处理您的申请（个人信息保护法§13）");
        }
        return organ == null || !wrong.isEmpty()
                ? null
                : new RequestDesk.Entry(organ.id(), form.caseKind(), new Arrival(ArrivalChannel.WEB, LocalDate.now(
                        clock), null, null, ""), who, particulars, wanted);
    }

    private View form(RequestForm form, Map<String, String> errors, HttpStatus status, @Nullable String equal) {
        var challenge = challenges.fresh();
        var items = like(form.shownContents().getFirst());
        return pages.show("request/intake/form")
                .unkept()
                .status(status.value())
                .with("form", form)
                .with("errors", errors)
                .with("equal", equal)
                .with("organs", organs.disclosing())
                .with("prompts", asking.all())
                .with("applicants", ApplicantKind.values())
                .with("forms", Wanted.Form.values())
                .with("deliveries", Wanted.Delivery.values())
                .with("challenge", challenge)
                .with("bits", Challenge.BITS)
                .with("token", challenges.seal(challenge))
                .with("suggestions", shown(items))
                .with("likely", likely(items).orElse(null));
    }

    private List<PublicItem> like(String words) {
        var question = words.strip().replaceAll("\\s+", " ");
        if (question.length() < SHORTEST_QUESTION) {
            return List.of();
        }
        return published.like(question.substring(0, Math.min(LONGEST_QUESTION, question.length())), SUGGESTIONS);
    }

    private Organ chosen(@Nullable String slug) {
        return slug == null ? organs.county() : organs.findBySlug(slug).orElseGet(organs::county);
    }
}
