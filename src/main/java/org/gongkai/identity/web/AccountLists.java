package org.gongkai.identity.web;

import java.util.function.Consumer;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.OrganScope;
import org.gongkai.identity.Permission;
import org.gongkai.identity.domain.AccountDirectory;
import org.gongkai.identity.domain.AccountDirectory.Line;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Component;

/** The list of accounts, which two administrators see with different eyes: one for use, the other for rights. */
@Component
class AccountLists {
    private static final int PAGE = 50;

    private final Pages pages;
    private final CurrentOfficer officer;
    private final AccessPolicy policy;
    private final AccountDirectory directory;
    private final AccountTable table;

    AccountLists(Pages pages, CurrentOfficer officer, AccessPolicy policy, AccountDirectory directory,
            AccountTable table) {
        this.pages = pages;
        this.officer = officer;
        this.policy = policy;
        this.directory = directory;
        this.table = table;
    }

    Pages.Page page(String template, Permission permission, AccountFilterForm form) {
        var slice = directory.list(form.filter(), scope(permission), form.from(), PAGE);
        return pages.show(template)
                .with("accounts", slice.map(table::view))
                .with("form", form)
                .with("organs", table.organChoices())
                .with("roles", table.roleChoices());
    }

    void forEach(Permission permission, AccountFilterForm form, Consumer<Line> reader) {
        directory.forEach(form.filter(), scope(permission), reader);
    }

    /** Refuses before the first byte is sent. */
    OrganScope scope(Permission permission) {
        policy.requireSomewhere(officer.get(), permission);
        return policy.scope(officer.get(), permission);
    }
}
