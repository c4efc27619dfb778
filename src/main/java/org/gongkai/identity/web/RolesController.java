package org.gongkai.identity.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Grant;
import org.gongkai.identity.Permission;
import org.gongkai.identity.Role;
import org.gongkai.identity.application.GrantingRoles;
import org.gongkai.identity.domain.AccountDirectory;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Pages;
import org.gongkai.web.Spreadsheet;
import org.gongkai.web.Words;
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

/** Who is what, and what that means, as the security administrator sees it. */
@Controller
@RequestMapping("/console/roles")
class RolesController {
    private static final List<String> HEADINGS = List.of("登录名", "姓名", "所在单位", "角色", "授权单位");

    private final Pages pages;
    private final CurrentOfficer officer;
    private final AccessPolicy policy;
    private final AccountDirectory directory;
    private final AccountTable table;
    private final AccountLists lists;
    private final GrantingRoles granting;
    private final Words words;

    RolesController(Pages pages, CurrentOfficer officer, AccessPolicy policy, AccountDirectory directory,
            AccountTable table, AccountLists lists, GrantingRoles granting, Words words) {
        this.pages = pages;
        this.officer = officer;
        this.policy = policy;
        this.directory = directory;
        this.table = table;
        this.lists = lists;
        this.granting = granting;
        this.words = words;
    }

    @GetMapping
    View list(AccountFilterForm form) {
        return lists.page("identity/roles", Permission.GRANT_ROLES, form);
    }

    @GetMapping("/export.xlsx")
    View export(AccountFilterForm form) {
        lists.scope(Permission.GRANT_ROLES);
        return new Spreadsheet("角色", HEADINGS, row -> lists.forEach(Permission.GRANT_ROLES, form, line -> {
            var account = table.view(line);
            account.grants()
                    .forEach(held -> row.accept(
                            List.of(account.login(), account.name(), account.organ(), held.role(), held.organ())));
        }));
    }

    @GetMapping("/policy")
    View matrix() {
        policy.requireSomewhere(officer.get(), Permission.GRANT_ROLES);
        var columns = Arrays.stream(Role.values())
                .map(role -> new PolicyView.Column(table.role(role),
                        words.of("identity.reach", AccessPolicy.rule(role).reach())))
                .toList();
        var rows = Arrays.stream(Permission.values())
                .map(permission -> new PolicyView.Row(words.of("identity.permission", permission),
                        Arrays.stream(Role.values())
                                .map(role -> AccessPolicy.rule(role).permissions().contains(permission))
                                .toList()))
                .toList();
        return pages.show("identity/policy").with("policy", new PolicyView(columns, rows));
    }

    @GetMapping("/{id}")
    View show(@PathVariable long id) {
        return account(id, null, null, Map.of());
    }

    private View account(long id, @Nullable Role role, @Nullable Long organ, Map<String, String> errors) {
        policy.requireSomewhere(officer.get(), Permission.GRANT_ROLES);
        var line = directory.get(new AccountId(id));
        return pages.show("identity/role")
                .status(errors.isEmpty() ? HttpStatus.OK.value() : HttpStatus.BAD_REQUEST.value())
                .with("account", table.view(line))
                .with("own", officer.get().id().equals(line.id()))
                .with("role", role == null ? null : role.name())
                .with("organ", organ == null ? line.organ().value() : organ)
                .with("organs", table.organChoices())
                .with("roles", table.roleChoices())
                .with("errors", errors);
    }

    @PostMapping("/{id}")
    View grant(@PathVariable long id, @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable Long organ, RedirectAttributes flash) {
        try {
            if (role == null || organ == null) {
                throw new BadInput("role", "请选择角色和单位。");
            }
            granting.grant(officer.get(), new AccountId(id), new Grant(role, new OrganId(organ)));
        } catch (BadInput bad) {
            return account(id, role, organ, bad.fields());
        }
        return done(id, "角色已授予，本人重新登录后生效。", flash);
    }

    @PostMapping("/{id}/revocation")
    View revoke(@PathVariable long id, @RequestParam Role role, @RequestParam long organ, RedirectAttributes flash) {
        granting.revoke(officer.get(), new AccountId(id), new Grant(role, new OrganId(organ)));
        return done(id, "角色已撤销，立即生效。需要时可以重新授予。", flash);
    }

    private static View done(long id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute(Pages.NOTICE, notice);
        return Redirect.to("/console/roles/" + id);
    }
}
