package org.gongkai.channel.application;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.channel.OutletChanged;
import org.gongkai.channel.OutletClosed;
import org.gongkai.channel.OutletId;
import org.gongkai.channel.OutletRegistered;
import org.gongkai.channel.OutletRegistration;
import org.gongkai.channel.domain.Outlet;
import org.gongkai.channel.domain.Outlets;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the register of accounts, papers, boards and screens (政务新媒体和公开载体备案). */
@Service
@Transactional
public class KeepingOutlets implements OutletRegistration {
    private final Outlets outlets;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;

    KeepingOutlets(Outlets outlets, AccessPolicy policy, ApplicationEventPublisher events) {
        this.outlets = outlets;
        this.policy = policy;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Outlet> list(Officer officer) {
        return outlets.list(policy.scope(officer, Permission.EDIT_CATALOGUE));
    }

    @Transactional(readOnly = true)
    public Outlet get(Officer officer, OutletId id) {
        var outlet = outlets.get(id);
        policy.require(officer, Permission.EDIT_CATALOGUE, outlet.organ());
        return outlet;
    }

    public OutletId register(Officer officer, NewOutlet typed) {
        policy.require(officer, Permission.EDIT_CATALOGUE, typed.organ());
        return register(typed);
    }

    @Override
    public OutletId register(NewOutlet outlet) {
        requireSound(outlet.kind(), outlet.name());
        var id = outlets.add(outlet);
        events.publishEvent(new OutletRegistered(id, outlet.kind(), outlet.organ()));
        return id;
    }

    public void change(Officer officer, OutletId id, int version, NewOutlet typed) {
        var known = get(officer, id);
        policy.require(officer, Permission.EDIT_CATALOGUE, typed.organ());
        requireSound(typed.kind(), typed.name());
        if (known.kind() != typed.kind()) {
            throw new BadInput("kind", "渠道类别登记后不能更改，请关停后另行登记。");
        }
        outlets.save(new Outlet(id, known.kind(), typed.name(), typed.account(), typed.organ(), typed.immediate(), typed
                .openedOn(), known.closedOn(), typed.note(), version));
        events.publishEvent(new OutletChanged(id));
    }

    public void close(Officer officer, OutletId id, int version, LocalDate on) {
        var known = get(officer, id);
        if (on.isBefore(known.openedOn())) {
            throw new BadInput("on", "关停日期早于启用日期 " + known.openedOn() + "。");
        }
        outlets.save(new Outlet(id, known.kind(), known.name(), known.account(), known.organ(), known.immediate(), known
                .openedOn(), on, known.note(), version));
        events.publishEvent(new OutletClosed(id, on));
    }

    private static void requireSound(PublicationChannel kind, String name) {
        if (name.isBlank()) {
            throw new BadInput("name", "请填写载体名称，例如公众号名称、报纸名称或公开栏位置。");
        }
        if (kind == PublicationChannel.SITE) {
            throw new BadInput("kind", "本网站不需要登记为载体。");
        }
    }
}
