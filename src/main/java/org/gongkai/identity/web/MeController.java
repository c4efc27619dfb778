package org.gongkai.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.OfficerAddresses;
import org.gongkai.identity.application.ChangingPasswords;
import org.gongkai.identity.application.EndingSessions;
import org.gongkai.identity.application.SignInSettings;
import org.gongkai.identity.application.UsingASecondFactor;
import org.gongkai.identity.domain.Account;
import org.gongkai.identity.domain.AccountDirectory;
import org.gongkai.identity.domain.Accounts;
import org.gongkai.identity.domain.Sessions;
import org.gongkai.identity.domain.Sessions.Handle;
import org.gongkai.law.BadInput;
import org.gongkai.law.NotPermitted;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: data, password, open sessions. */
@Controller
@RequestMapping("/console/me")
class MeController {
    private final Pages pages;
    private final CurrentOfficer officer;
    private final RequestOfficer request;
    private final Accounts accounts;
    private final AccountDirectory directory;
    private final AccountTable table;
    private final Sessions sessions;
    private final EndingSessions ending;
    private final ChangingPasswords passwords;
    private final UsingASecondFactor secondFactor;
    private final SignInSettings settings;
    private final SignInSteps steps;
    private final OfficerAddresses addresses;

    MeController(Pages pages, CurrentOfficer officer, RequestOfficer request, Accounts accounts,
            AccountDirectory directory, AccountTable table, Sessions sessions, EndingSessions ending,
            ChangingPasswords passwords, UsingASecondFactor secondFactor, SignInSettings settings, SignInSteps steps,
            OfficerAddresses addresses) {
        this.pages = pages;
        this.officer = officer;
        this.request = request;
        this.accounts = accounts;
        this.directory = directory;
        this.table = table;
        this.sessions = sessions;
        this.ending = ending;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.settings = settings;
        this.steps = steps;
        this.addresses = addresses;
    }

    @GetMapping
    View show(HttpSession session) {
        return show(session, null, Map.of());
    }

    @PostMapping("/address")
    View chooseAddress(@RequestParam(defaultValue = "") String email, HttpSession session, RedirectAttributes flash) {
        try {
            addresses.choose(officer.get().id(), email);
        } catch (BadInput bad) {
            return show(session, email, bad.fields());
        }
        flash.addFlashAttribute(Pages.NOTICE, email.isBlank() ? "不再发送提醒邮件。" : "提醒邮箱已保存。");
        return Redirect.to("/console/me");
    }

    private View show(HttpSession session, @Nullable String typed, Map<String, String> errors) {
        var me = officer.get();
        var open = sessions.list(me.login())
                .stream()
                .map(one -> new SessionView(one.handle().value(), table.minute(one.startedAt()),
                        table.minute(one.lastUsedAt()),
                        one.from(), one.device(), one.handle().equals(Handle.of(session.getId()))))
                .toList();
        return pages.show("identity/me")
                .status(errors.isEmpty() ? HttpStatus.OK.value() : HttpStatus.BAD_REQUEST.value())
                .with("email", typed == null ? addresses.find(me.id()).orElse("") : typed)
                .with("errors", errors)
                .with("account", table.view(directory.get(me.id())))
                .with("sessions", open)
                .with("recoveryCodes", secondFactor.recoveryCodesLeft(me.id()));
    }

    @PostMapping("/sessions/end")
    View endSession(@RequestParam String session, RedirectAttributes flash) {
        ending.end(accounts.get(officer.get().id()), new Handle(session));
        flash.addFlashAttribute(Pages.NOTICE, "该处登录已退出。");
        return Redirect.to("/console/me");
    }

    @PostMapping("/sessions/end-others")
    View endOtherSessions(HttpSession session, RedirectAttributes flash) {
        ending.endOthers(accounts.get(officer.get().id()), session.getId());
        flash.addFlashAttribute(Pages.NOTICE, "其他各处的登录均已退出。");
        return Redirect.to("/console/me");
    }

    @GetMapping("/password")
    View passwordForm() {
        return passwordForm(Map.of());
    }

    private View passwordForm(Map<String, String> errors) {
        boolean due = RequestOfficer.principal().filter(p -> p.stage() == SignInStage.PASSWORD_DUE).isPresent();
        return pages.show("identity/password")
                .status(errors.isEmpty() ? HttpStatus.OK.value() : HttpStatus.BAD_REQUEST.value())
                .with("due", due)
                .with("settings", settings)
                .with("errors", errors);
    }

    @PostMapping("/password")
    View changePassword(@RequestParam String current, @RequestParam String password, @RequestParam String repeated,
            HttpServletRequest http, HttpServletResponse response, RedirectAttributes flash) {
        var me = me();
        try {
            passwords.change(me.id(), current, password, repeated, http.getSession().getId());
        } catch (BadInput bad) {
            return passwordForm(bad.fields());
        }
        flash.addFlashAttribute(Pages.NOTICE, "密码已修改，其他各处的登录均已退出。");
        boolean wasDue = RequestOfficer.principal().filter(p -> p.stage() == SignInStage.PASSWORD_DUE).isPresent();
        return Redirect.to(wasDue ? steps.proceed(steps.afterProof(accounts.get(me.id())), http, response)
                : "/console/me");
    }

    /** Also while a step of the sign-in is still due. */
    private Account me() {
        return request.account().orElseThrow(() -> new NotPermitted("请先登录。"));
    }
}
