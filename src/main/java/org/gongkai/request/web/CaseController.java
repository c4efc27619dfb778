package org.gongkai.request.web;

import java.util.Arrays;
import java.util.Map;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.OwnRecordResult;
import org.gongkai.request.Particulars;
import org.gongkai.request.application.AnsweringUrges;
import org.gongkai.request.application.ApprovingReplies;
import org.gongkai.request.application.HandingRequestsOver;
import org.gongkai.request.application.HandlingRequests;
import org.gongkai.request.application.Seen;
import org.gongkai.request.application.StaffRequests;
import org.gongkai.request.application.WorkingInside;
import org.gongkai.request.domain.RecordedEvent;
import org.gongkai.request.web.CasePage.Problem;
import org.gongkai.request.intake.application.LinkingAlike;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * A case and everything done to it. What cannot be done is said on the same page, with what was typed kept: bad input beside its
 * field, an unlawful step with its article, somebody else's newer version with the case as it is now.
 */
@Controller
@RequestMapping("/console/request/{number:[A-Za-z0-9-]+-\\d{4}-\\d{4,6}}")
class CaseController {
    private final StaffRequests staff;
    private final HandlingRequests handling;
    private final HandingRequestsOver handing;
    private final ApprovingReplies replies;
    private final AnsweringUrges urges;
    private final LinkingAlike alike;
    private final WorkingInside inside;
    private final CasePages caseOf;
    private final CurrentOfficer current;
    private final Pages pages;

    CaseController(StaffRequests staff, HandlingRequests handling, HandingRequestsOver handing,
            ApprovingReplies replies, AnsweringUrges urges, LinkingAlike alike, WorkingInside inside, CasePages caseOf,
            CurrentOfficer current, Pages pages) {
        this.staff = staff;
        this.handling = handling;
        this.handing = handing;
        this.replies = replies;
        this.urges = urges;
        this.alike = alike;
        this.inside = inside;
        this.caseOf = caseOf;
        this.current = current;
        this.pages = pages;
    }

    @GetMapping
    View show(@PathVariable String number, @RequestParam(defaultValue = "") String outcome) {
        var form = outcome.isEmpty() ? CaseForm.BLANK
                : new CaseForm(Map.of("act", "reply", "outcome", outcome, "guided", outcome));
        return page(numberOf(number), form, Map.of(), null, null);
    }

    @PostMapping("/{noun:[a-z-]+}")
    View act(@PathVariable String number, @PathVariable String noun, @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var act = CaseAct.find(noun).orElseThrow(() -> new NoSuchRecord("没有这个页面"));
        return take(number, typed, redirect, act.label() + "，已登记", (seen, form) -> {
            if (act == CaseAct.EXTENSION) {
                handling.proposeExtension(seen, form.days("workingDays", 20), form.value("reason"), current.get());
            } else {
                handling.happen(seen, form.event(act, current.get().name()), form.value("note"), form.details(act),
                        current.get());
            }
        });
    }

    @PostMapping("/receipt")
    View fixReceipt(@PathVariable String number, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        return take(number, typed, redirect, "收到日期已确定，期限开始计算", (seen, form) -> {
            var on = form.date("on");
            form.check();
            handling.fixReceipt(seen, on, current.get());
        });
    }

    @PostMapping("/reply")
    View reply(@PathVariable String number, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        if (replies.needsSecondPerson()) {
            return take(number, typed, redirect, "已提交负责人审批，同意后登记发出", (seen, form) -> {
                sayWhyOtherwise(form);
                replies.propose(seen, outcome(form), form.value("note"), form.replyDetails(), current.get());
            });
        }
        return take(number, typed, redirect, "答复已登记", (seen, form) -> {
            var on = form.date("on");
            form.check();
            sayWhyOtherwise(form);
            handling.reply(seen, outcome(form), on, form.value("note"), form.replyDetails(), current.get());
        });
    }

    /** Nobody approves what he proposed himself. */
    @PostMapping("/reply-decision")
    View decideReply(@PathVariable String number, @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        boolean agreed = "approve".equals(typed.get("decision"));
        return take(number, typed, redirect, agreed ? "已同意，可以发出" : "已退回，没有发出", (seen, form) -> {
            if (agreed) {
                replies.agree(seen, current.get());
            } else {
                replies.decline(seen, form.value("reason"), current.get());
            }
        });
    }

    @PostMapping("/reply-sent")
    View sendReply(@PathVariable String number, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        return take(number, typed, redirect, "答复已登记", (seen, form) -> {
            var on = form.date("on");
            form.check();
            replies.send(seen, on, form.replyDetails(), current.get());
        });
    }

    @PostMapping("/own-record")
    View answerOwnRecord(@PathVariable String number, @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return take(number, typed, redirect, "结果已登记", (seen, form) -> {
            var on = form.date("on");
            form.check();
            var how = Arrays.stream(OwnRecordResult.values())
                    .filter(result -> result.name().equals(form.value("result")))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("result", "请选择结果"));
            handling.answerOwnRecord(seen, how, on, form.value("note"), current.get());
        });
    }

    /** Whoever was led to one outcome and chooses another says why. */
    private static void sayWhyOtherwise(CaseForm form) {
        var guided = form.value("guided");
        if (!guided.isEmpty() && !guided.equals(form.value("outcome"))
                && form.value(RecordedEvent.OWN_CHOICE).isBlank()) {
            throw new BadInput(RecordedEvent.OWN_CHOICE, "指引的结果是 " + guided + "；另行选择的，请填写理由");
        }
    }

    private static Outcome outcome(CaseForm form) {
        return Outcome.ofReplies()
                .stream()
                .filter(outcome -> outcome.name().equals(form.value("outcome")))
                .findFirst()
                .orElseThrow(() -> new BadInput("outcome", "请选择办理结果"));
    }

    @PostMapping("/extension-decision")
    View decideExtension(@PathVariable String number, @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        boolean approved = "approve".equals(typed.get("decision"));
        return take(number, typed, redirect, approved ? "已批准延期" : "已退回延期", (seen, form) -> {
            if (approved) {
                var on = form.date("on");
                form.check();
                handling.approveExtension(seen, on, current.get());
            } else {
                handling.declineExtension(seen, form.value("reason"), current.get());
            }
        });
    }

    @PostMapping("/assignment")
    View assign(@PathVariable String number, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        return take(number, typed, redirect, "已交办", (seen, form) -> {
            if (!form.value("handler").matches("\\d{1,18}")) {
                throw new BadInput("handler", "请选择办理人");
            }
            handling.assign(seen, new AccountId(Long.parseLong(form.value("handler"))), current.get());
        });
    }

    @PostMapping("/handing-over")
    View handOver(@PathVariable String number, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        return take(number, typed, redirect, "已转送，对方单位已登记，申请人已得到通知", (seen, form) -> handing.handOver(seen,
                form.value("to"), form.value("why"), current.get()));
    }

    // ---- inside the house

    @PostMapping("/note")
    View note(@PathVariable String number, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        return take(number, typed, redirect, "批注已保存，只有工作人员能看到",
                (seen, form) -> inside.note(seen.number(), form.value("text"), current.get()));
    }

    @PostMapping("/consultation")
    View askSection(@PathVariable String number, @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return take(number, typed, redirect, "内部会商已登记，期限继续计算", (seen, form) -> {
            var remind = form.dateOrNull("remindOn");
            form.check();
            inside.askSection(seen.number(), form.value("section"), form.value("question"), remind, current.get());
        });
    }

    @PostMapping("/consultation-answer")
    View answerSection(@PathVariable String number, @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return take(number, typed, redirect, "会商意见已登记", (seen, form) -> {
            if (!form.value("of").matches("\\d{1,18}")) {
                throw new BadInput("answer", "请选择会商");
            }
            inside.answerSection(seen.number(), Long.parseLong(form.value("of")), form.value("answer"), current.get());
        });
    }

    @PostMapping("/watch")
    View watch(@PathVariable String number, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        boolean watch = !"off".equals(typed.get("watch"));
        return take(number, typed, redirect, watch ? "已关注" : "不再关注",
                (seen, form) -> inside.watch(seen.number(), watch, current.get()));
    }

    @PostMapping("/alike")
    View link(@PathVariable String number, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        return take(number, typed, redirect, "两件已关联，一并办理、分别答复", (seen, form) -> alike.link(seen.number(),
                form.value("alike"), !form.value("tell").isEmpty(), current.get()));
    }

    @PostMapping("/alike-removal")
    View unlink(@PathVariable String number, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        return take(number, typed, redirect, "已解除关联",
                (seen, form) -> alike.unlink(seen.number(), form.value("alike"), current.get()));
    }

    @PostMapping("/urge")
    View urge(@PathVariable String number, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        return take(number, typed, redirect, "督办单已发出", (seen, form) -> {
            var by = form.dateOrNull("answerBy");
            form.check();
            inside.urge(seen.number(), form.value("demand"), by, current.get());
        });
    }

    @PostMapping("/urge-answer")
    View answerUrge(@PathVariable String number, @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return take(number, typed, redirect, "反馈已登记，主管部门可以看到", (seen, form) -> {
            if (!form.value("of").matches("\\d{1,18}")) {
                throw new BadInput("urgeAnswer", "请选择督办单");
            }
            urges.answer(seen.number(), Long.parseLong(form.value("of")), form.value("urgeAnswer"), current.get());
        });
    }

    @PostMapping("/publication")
    View publication(@PathVariable String number, @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return take(number, typed, redirect, "已记录是否主动公开", (seen, form) -> inside.decidePublication(seen.number(),
                form.value("decision"), form.value("why"), form.value("address"), current.get()));
    }

    @PostMapping("/re-evaluation")
    View reEvaluation(@PathVariable String number, @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return take(number, typed, redirect, "评估已记录", (seen, form) -> {
            var next = form.dateOrNull("nextOn");
            form.check();
            inside.reEvaluate(seen.number(), form.value("result"), form.value("why"), next, current.get());
        });
    }

    /** Shown on this answer only: a reload asks again, and leaves its trace again. */
    @PostMapping("/particulars")
    View reveal(@PathVariable String number, @RequestParam Map<String, String> typed) {
        var of = numberOf(number);
        staff.get(of, current.get());
        try {
            return page(of, CaseForm.BLANK, Map.of(), null,
                    inside.reveal(of, typed.getOrDefault("revealReason", ""), current.get()));
        } catch (BadInput wrong) {
            return page(of, new CaseForm(typed), wrong.fields(), null, null).status(400);
        }
    }

    // ---- what all acts have in common

    @FunctionalInterface
    private interface Act {
        void take(Seen seen, CaseForm form);
    }

    private View take(String number, Map<String, String> typed, RedirectAttributes redirect, String done, Act act) {
        var of = numberOf(number);
        var form = new CaseForm(typed);
        staff.get(of, current.get());
        try {
            act.take(new Seen(of, version(form)), form);
        } catch (BadInput wrong) {
            return page(of, form, wrong.fields(), new Problem("bad", "填写有误，请看标出的地方。", null), null).status(400);
        } catch (UnlawfulAct refused) {
            return page(of, form, Map.of(), new Problem("bad", String.valueOf(refused.getMessage()),
                    refused.rule().toString()), null).status(422);
        } catch (NewerVersionExists newer) {
            return page(of, form, Map.of(), new Problem("warn",
                    "您打开之后，他人办理过此案。下面是现在的情况，您填写的内容还在表单里；核对后再提交一次即可。", null,
                    caseOf.since(staff.get(of, current.get()), form.value("opened"))), null).status(409);
        }
        redirect.addFlashAttribute(Pages.NOTICE, done);
        return new RedirectView("/console/request/" + of);
    }

    private static int version(CaseForm form) {
        var text = form.value("version");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private Pages.Page page(CaseNumber number, CaseForm form, Map<String, String> errors, @Nullable Problem problem,
            @Nullable Particulars revealed) {
        var officer = current.get();
        return pages.show("request/console/case")
                .with("page", caseOf.of(staff.get(number, officer), officer, form, errors, problem, revealed))
                .with("outcomes", Outcome.ofReplies());
    }

    private static CaseNumber numberOf(String number) {
        return CaseNumber.parse(number).orElseThrow(() -> new NoSuchRecord("没有编号为 " + number + " 的申请"));
    }
}
