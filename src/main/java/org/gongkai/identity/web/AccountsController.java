package org.gongkai.identity.web;

import org.springframework.ui.Model;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.identity.application.ManagingAccounts;
import org.gongkai.identity.application.ManagingAccounts.Issued;
import org.gongkai.identity.domain.AccountDirectory;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;

/** Accounts, as the system administrator sees them. */
@Controller
@RequestMapping("/console/accounts")
class AccountsController {
    private static final String ISSUED = "issued";
    private static final List<String> HEADINGS = List.of("登录名", "姓名", "单位", "角色", "状态", "动态口令", "最近登录", "建立时间");

    private final Pages pages;
    private final CurrentOfficer officer;
    private final AccessPolicy policy;
    private final AccountDirectory directory;
    private final AccountTable table;
    private final AccountLists lists;
    private final ManagingAccounts managing;

    AccountsController(Pages pages, CurrentOfficer officer, AccessPolicy policy, AccountDirectory directory,
            AccountTable table, AccountLists lists, ManagingAccounts managing) {
        this.pages = pages;
        this.officer = officer;
        this.policy = policy;
        this.directory = directory;
        this.table = table;
        this.lists = lists;
        this.managing = managing;
    }

    @GetMapping
    View list(AccountFilterForm form) {
        return lists.page("identity/accounts", Permission.MANAGE_ACCOUNTS, form);
    }

    @GetMapping("/export.xlsx")
    View export(AccountFilterForm form) {
        lists.scope(Permission.MANAGE_ACCOUNTS);
        return new Spreadsheet("账号", HEADINGS, row -> lists.forEach(Permission.MANAGE_ACCOUNTS, form,
                line -> row.accept(table.cells(line))));
    }

    @GetMapping("/new")
    View blank() {
        policy.requireSomewhere(officer.get(), Permission.MANAGE_ACCOUNTS);
        return form("", "", null, Map.of());
    }

    @PostMapping
    View create(@RequestParam String login, @RequestParam String name,
            @RequestParam(required = false) @Nullable Long organ,
            RedirectAttributes flash) {
        try {
            if (organ == null) {
                throw new BadInput("organ", "请选择单位。");
            }
            return issued(managing.create(officer.get(), login, name, new OrganId(organ)), "账号已建立。", flash);
        } catch (BadInput bad) {
            return form(login, name, organ, bad.fields());
        }
    }

    private View form(String login, String name, @Nullable Long organ, Map<String, String> errors) {
        return pages.show("identity/account-new")
                .status(errors.isEmpty() ? HttpStatus.OK.value() : HttpStatus.BAD_REQUEST.value())
                .with("login", login)
                .with("name", name)
                .with("organ", organ)
                .with("organs", table.organChoices())
                .with("errors", errors);
    }

    private static View issued(Issued issued, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute(ISSUED, issued.password());
        flash.addFlashAttribute(Pages.NOTICE, notice);
        return Redirect.to("/console/accounts/" + issued.account());
    }

    @GetMapping("/{id}")
    View show(@PathVariable long id, Model flash) {
        return account(id, (String) flash.getAttribute(ISSUED), Map.of());
    }

    private View account(long id, @Nullable String issued, Map<String, String> errors) {
        var line = directory.get(new AccountId(id));
        policy.require(officer.get(), Permission.MANAGE_ACCOUNTS, line.organ());
        return pages.show("identity/account")
                .status(errors.isEmpty() ? HttpStatus.OK.value() : HttpStatus.BAD_REQUEST.value())
                .with("account", table.view(line))
                .with("organs", table.organChoices())
                .with("issued", issued)
                .with("own", officer.get().id().equals(line.id()))
                .with("errors", errors);
    }

    @PostMapping("/{id}")
    View edit(@PathVariable long id, @RequestParam String name, @RequestParam long organ, @RequestParam int version,
            RedirectAttributes flash) {
        try {
            managing.edit(officer.get(), new AccountId(id), name, new OrganId(organ), version);
        } catch (BadInput bad) {
            return account(id, null, bad.fields());
        }
        return done(id, "已保存。", flash);
    }

    @PostMapping("/{id}/lock")
    View lock(@PathVariable long id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        try {
            managing.lock(officer.get(), new AccountId(id), reason);
        } catch (BadInput bad) {
            return account(id, null, bad.fields());
        }
        return done(id, "账号已停用，其所有登录均已退出。需要时可以重新启用。", flash);
    }

    @PostMapping("/{id}/unlock")
    View unlock(@PathVariable long id, RedirectAttributes flash) {
        managing.unlock(officer.get(), new AccountId(id));
        return done(id, "账号已启用。", flash);
    }

    @PostMapping("/{id}/password")
    View resetPassword(@PathVariable long id, RedirectAttributes flash) {
        return issued(managing.resetPassword(officer.get(), new AccountId(id)), "密码已重置，其所有登录均已退出。", flash);
    }

    @PostMapping("/{id}/second-factor/removal")
    View removeSecondFactor(@PathVariable long id, RedirectAttributes flash) {
        managing.removeSecondFactor(officer.get(), new AccountId(id));
        return done(id, "动态口令已解除，本人可在登录后重新绑定。", flash);
    }

    @PostMapping("/{id}/sign-out")
    View signOut(@PathVariable long id, RedirectAttributes flash) {
        managing.signOutEverywhere(officer.get(), new AccountId(id));
        return done(id, "该账号的所有登录均已退出。", flash);
    }

    private static View done(long id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute(Pages.NOTICE, notice);
        return Redirect.to("/console/accounts/" + id);
    }
}
