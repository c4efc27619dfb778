package org.gongkai.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.application.UsingASecondFactor;
import org.gongkai.identity.domain.Account;
import org.gongkai.identity.domain.Accounts;
import org.gongkai.identity.domain.Totp;
import org.gongkai.law.BadInput;
import org.gongkai.law.NotPermitted;
import org.gongkai.web.Pages;
import org.gongkai.web.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Binding a telephone as second factor, and letting it go. */
@Controller
@RequestMapping("/console/me/second-factor")
class SecondFactorController {
    private static final String OFFERED = "gongkai.offered-secret";

    private final Pages pages;
    private final RequestOfficer request;
    private final Accounts accounts;
    private final UsingASecondFactor secondFactor;
    private final SignInSteps steps;
    private final Site site;

    SecondFactorController(Pages pages, RequestOfficer request, Accounts accounts, UsingASecondFactor secondFactor,
            SignInSteps steps, Site site) {
        this.pages = pages;
        this.request = request;
        this.accounts = accounts;
        this.secondFactor = secondFactor;
        this.steps = steps;
        this.site = site;
    }

    @GetMapping
    View show(HttpSession session) {
        return show(session, Map.of());
    }

    private View show(HttpSession session, Map<String, String> errors) {
        var me = me();
        var offered = offered(session);
        return pages.show("identity/second-factor")
                .status(errors.isEmpty() ? HttpStatus.OK.value() : HttpStatus.BAD_REQUEST.value())
                .with("enrolled", secondFactor.isEnrolled(me.id()))
                .with("required", secondFactor.isRequiredOf(me))
                .with("secret", offered.secret())
                .with("picture", QrCode.dataUri(QrCode.enrolment(site.name(), me.login(), offered.secret())))
                .with("errors", errors);
    }

    /** The same secret until it is bound, so that a reload does not spoil what the telephone already read. */
    private Totp offered(HttpSession session) {
        if (session.getAttribute(OFFERED) instanceof String secret) {
            return new Totp(secret);
        }
        var fresh = secondFactor.freshSecret();
        session.setAttribute(OFFERED, fresh.secret());
        return fresh;
    }

    @PostMapping
    View enroll(@RequestParam String code, HttpServletRequest http, HttpServletResponse response) {
        var me = me();
        List<String> codes;
        try {
            codes = secondFactor.enroll(me.id(), offered(http.getSession()), code);
        } catch (BadInput bad) {
            return show(http.getSession(), bad.fields());
        }
        http.getSession().removeAttribute(OFFERED);
        return pages.show("identity/recovery-codes").with("codes", codes).with("next", next(me, http, response));
    }

    private String next(Account me, HttpServletRequest http, HttpServletResponse response) {
        boolean wasDue = RequestOfficer.principal().filter(p -> p.stage() == SignInStage.SECOND_FACTOR_DUE).isPresent();
        return wasDue ? steps.proceed(steps.afterProof(accounts.get(me.id())), http, response) : "/console/me";
    }

    @PostMapping("/removal")
    View remove(@RequestParam String removalCode, HttpSession session, RedirectAttributes flash) {
        try {
            secondFactor.remove(me().id(), removalCode);
        } catch (BadInput bad) {
            return show(session, Map.of("removalCode", String.valueOf(bad.getMessage())));
        }
        flash.addFlashAttribute(Pages.NOTICE, "动态口令已停用。");
        return Redirect.to("/console/me");
    }

    private Account me() {
        return request.account().orElseThrow(() -> new NotPermitted("请先登录。"));
    }
}
