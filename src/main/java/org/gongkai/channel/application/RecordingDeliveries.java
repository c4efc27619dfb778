package org.gongkai.channel.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.channel.DeliveryRecorded;
import org.gongkai.channel.DeliveryStruck;
import org.gongkai.channel.OutletId;
import org.gongkai.channel.domain.ChannelItem;
import org.gongkai.channel.domain.Deliveries;
import org.gongkai.channel.domain.Deliveries.NewDelivery;
import org.gongkai.channel.domain.Delivery;
import org.gongkai.channel.domain.ItemFilter;
import org.gongkai.channel.domain.Outlets;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording by hand that an item went into the paper, onto the board or on the air, and striking out what was wrong. */
@Service
public class RecordingDeliveries {
    private final Deliveries deliveries;
    private final Outlets outlets;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordingDeliveries(Deliveries deliveries, Outlets outlets, AccessPolicy policy, ApplicationEventPublisher events,
            Clock clock) {
        this.deliveries = deliveries;
        this.outlets = outlets;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ChannelItem item(Officer officer, DisclosureId id) {
        var item = get(id);
        policy.require(officer, Permission.READ_ITEMS, item.organ());
        return item;
    }

    /** How many items still have to go somewhere by hand. */
    @Transactional(readOnly = true)
    public long awaiting(Officer officer) {
        return deliveries.countAwaiting(policy.scope(officer, Permission.READ_ITEMS));
    }

    @Transactional(readOnly = true)
    public Slice<ChannelItem> list(Officer officer, ItemFilter filter, Cursor from, int limit) {
        return deliveries.list(filter, policy.scope(officer, Permission.READ_ITEMS), from, limit);
    }

    @Transactional(readOnly = true)
    public List<Delivery> deliveriesOf(Officer officer, DisclosureId id) {
        return deliveries.of(item(officer, id).id());
    }

    @Transactional
    public void record(Officer officer, DisclosureId id, ByHand typed) {
        var item = get(id);
        policy.require(officer, Permission.DRAFT_ITEMS, item.organ());
        requirePossible(item, typed);
        deliveries.record(List.of(new NewDelivery(id, typed.kind(), typed.outlet(), typed.on(), officer.login(), typed
                .url(), typed.note())), clock.instant());
        events.publishEvent(new DeliveryRecorded(id, typed.kind(), typed.on()));
    }

    @Transactional
    public void strike(Officer officer, DisclosureId id, long delivery, String reason) {
        policy.require(officer, Permission.DRAFT_ITEMS, get(id).organ());
        var struck = deliveries.of(id)
                .stream()
                .filter(known -> known.id() == delivery && known.stands())
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("没有这条发布记录，或已经划去"));
        requireForPeople(struck);
        if (reason.isBlank()) {
            throw new BadInput("reason", "请写明划去的原因，例如“登记错了报纸”。");
        }
        deliveries.strike(id, delivery, reason.strip());
        events.publishEvent(new DeliveryStruck(id, struck.kind(), reason.strip()));
    }

    private ChannelItem get(DisclosureId id) {
        return deliveries.find(id).orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的已公开信息"));
    }

    private void requirePossible(ChannelItem item, ByHand typed) {
        if (item.withdrawn()) {
            throw new BadInput("on", "这条信息已经撤回，不能再登记发布。");
        }
        if (typed.kind() == PublicationChannel.SITE) {
            throw new BadInput("kind", "本网站的发布记录随信息的发布和撤回自动产生，不需要登记。");
        }
        if (typed.on().isAfter(LocalDate.now(clock))) {
            throw new BadInput("on", "发布日期在将来。请在实际发布之后登记。");
        }
        if (typed.outlet() != null) {
            requireOutlet(typed.outlet(), typed);
        }
    }

    private void requireOutlet(OutletId id, ByHand typed) {
        var outlet = outlets.find(id).orElseThrow(() -> new BadInput("outlet", "没有这个载体。"));
        if (outlet.kind() != typed.kind()) {
            throw new BadInput("outlet", "“%s”不属于所选渠道。".formatted(outlet.name()));
        }
        if (!outlet.inUseOn(typed.on())) {
            throw new BadInput("on", "“%s”在这一天没有启用，请核对日期。".formatted(outlet.name()));
        }
    }

    private static void requireForPeople(Delivery delivery) {
        if (!delivery.isForPeople()) {
            throw new BadInput("reason", "本网站的发布记录随信息的发布和撤回自动产生，不能划去。");
        }
    }

    /** A delivery as an officer types it. */
    public record ByHand(PublicationChannel kind, @Nullable OutletId outlet, LocalDate on, String url, String note) {
        public ByHand {
            if (!url.isBlank() && !url.matches("https?://\\S+")) {
                throw new BadInput("url", "网址应以 http:// 或 https:// 开头，没有可以不填。");
            }
        }
    }
}
