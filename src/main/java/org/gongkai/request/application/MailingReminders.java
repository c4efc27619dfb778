package org.gongkai.request.application;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.OfficerAddresses;
import org.gongkai.identity.Officers;
import org.gongkai.identity.Permission;
import org.gongkai.law.Subject;
import org.gongkai.notice.Letter;
import org.gongkai.notice.Outbox;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.application.Reminders.Due;
import org.gongkai.request.application.Reminders.Kind;
import org.gongkai.request.application.Reminders.LateSection;
import org.gongkai.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Letters to officers about terms, each once: first to whoever handles the case, then to the head of the unit, then to the
 * supervising office (条例 §47). They name the case and the day, never a person or what was asked.
 */
@Component
class MailingReminders {
    private final Reminders reminders;
    private final Officers officers;
    private final OfficerAddresses addresses;
    private final Organs organs;
    private final Outbox outbox;
    private final Site site;

    MailingReminders(Reminders reminders, Officers officers, OfficerAddresses addresses, Organs organs, Outbox outbox,
            Site site) {
        this.reminders = reminders;
        this.officers = officers;
        this.addresses = addresses;
        this.organs = organs;
        this.outbox = outbox;
        this.site = site;
    }

    /** Within the transaction that writes the reminder down. */
    void tell(Kind kind, Due due) {
        var to = handlers(due.handler(), due.organ());
        if (kind == Kind.OVERDUE || kind == Kind.ESCALATED) {
            to.addAll(holding(Permission.APPROVE_REQUESTS, due.organ()));
            to.addAll(reminders.watchers(due.id()));
        }
        if (kind == Kind.ESCALATED) {
            to.addAll(holding(Permission.SUPERVISE_REQUESTS, organs.county().id()));
        }
        post(to, due.organ(), due.number(), kind.name() + ":" + due.dueOn(), kind.term(), due.dueOn());
    }

    void tell(LateSection late) {
        post(handlers(late.handler(), late.organ()), late.organ(), late.number(), "section:" + late.note(),
                "内部会商没有回音", late.remindOn());
    }

    private Set<AccountId> handlers(@Nullable AccountId handler, OrganId organ) {
        return handler == null ? holding(Permission.HANDLE_REQUESTS, organ) : new LinkedHashSet<>(Set.of(handler));
    }

    private Set<AccountId> holding(Permission permission, OrganId organ) {
        var ids = new LinkedHashSet<AccountId>();
        officers.holding(permission, organ).forEach(colleague -> ids.add(colleague.id()));
        return ids;
    }

    private void post(Set<AccountId> to, OrganId organ, CaseNumber number, String occasion, String what,
            LocalDate day) {
        addresses.of(to)
                .forEach((officer, address) -> outbox.post(new Letter(organ, new Subject("request", number
                        .toString()), "request:%s:%s:%s".formatted(number, occasion, officer), address,
                        "政府信息公开申请 %s：%s（%s）".formatted(number, what, day), text(number, what, day))));
    }

    private String text(CaseNumber number, String what, LocalDate day) {
        return """
                您好：

                政府信息公开申请 %s：%s，日期 %s。

                请登录后台办理：
                %s/console/request/%s

                本邮件由系统自动发出，请勿直接回复。提醒邮箱可以在“我的账号”中更改。
                """.formatted(number, what, day, site.baseUrl(), number);
    }
}
