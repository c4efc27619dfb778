package org.gongkai.channel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.channel.OutletId;
import org.gongkai.channel.application.RecordingDeliveries;
import org.gongkai.channel.domain.Delivery;
import org.gongkai.channel.domain.Outlet;
import org.gongkai.channel.domain.Outlets;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.OrganScope;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one item went: what is recorded, what still waits, and the hand that puts it right. */
@Controller
@RequestMapping("/console/channel/items/{id}")
class DeliveryController {
    private final RecordingDeliveries recording;
    private final ItemRows rows;
    private final Outlets outlets;
    private final Choices choices;
    private final CurrentOfficer officers;
    private final AccessPolicy policy;
    private final Clock clock;
    private final Words words;
    private final Pages pages;

    DeliveryController(RecordingDeliveries recording, ItemRows rows, Outlets outlets, Choices choices,
            CurrentOfficer officers, AccessPolicy policy, Clock clock, Words words, Pages pages) {
        this.recording = recording;
        this.rows = rows;
        this.outlets = outlets;
        this.choices = choices;
        this.officers = officers;
        this.policy = policy;
        this.clock = clock;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping
    View show(@PathVariable long id) {
        return page(id, new DeliveryForm("", LocalDate.now(clock), "", ""), Map.of(), 200);
    }

    @PostMapping("/deliveries")
    Object record(@PathVariable long id, DeliveryForm form, RedirectAttributes flash) {
        try {
            recording.record(officers.get(), new DisclosureId(id), form.byHand(outlet -> outlets.get(outlet).kind()));
        } catch (BadInput refused) {
            return page(id, form, refused.fields(), 400);
        }
        flash.addFlashAttribute(Pages.NOTICE, "发布记录已登记。");
        return "redirect:/console/channel/items/" + id;
    }

    @PostMapping("/deliveries/{delivery}/striking")
    Object strike(@PathVariable long id, @PathVariable long delivery, @RequestParam String reason,
            RedirectAttributes flash) {
        try {
            recording.strike(officers.get(), new DisclosureId(id), delivery, reason);
        } catch (BadInput refused) {
            return page(id, new DeliveryForm("", LocalDate.now(clock), "", ""), Map.of("reason-" + delivery, refused
                    .getMessage()), 400);
        }
        flash.addFlashAttribute(Pages.NOTICE, "已划去，这条记录不再计数。");
        return "redirect:/console/channel/items/" + id;
    }

    private View page(long id, DeliveryForm form, Map<String, String> errors, int status) {
        var item = recording.item(officers.get(), new DisclosureId(id));
        return pages.show("channel/item")
                .status(status)
                .with("item", rows.of(List.of(item)).getFirst())
                .with("deliveries", deliveries(item.id()))
                .with("form", form)
                .with("errors", errors)
                .with("ways", ways())
                .with("today", LocalDate.now(clock).toString())
                .with("mayRecord", !item.withdrawn() && policy.may(officers.get(), Permission.DRAFT_ITEMS, item
                        .organ()));
    }

    private List<DeliveryRow> deliveries(DisclosureId id) {
        Map<OutletId, Outlet> known = outlets.list(OrganScope.EVERYWHERE)
                .stream()
                .collect(Collectors.toMap(Outlet::id, Function.identity()));
        return recording.deliveriesOf(officers.get(), id).stream().map(delivery -> row(delivery, known)).toList();
    }

    private DeliveryRow row(Delivery delivery, Map<OutletId, Outlet> known) {
        var outlet = delivery.outlet() == null ? null : known.get(delivery.outlet());
        return new DeliveryRow(delivery, words.of("channel.kind", delivery.kind()),
                outlet == null ? "" : outlet.name());
    }

    /** Registered outlets in use today, then the bare kinds of channel. */
    private List<Choice> ways() {
        var ways = outlets.inUseOn(LocalDate.now(clock))
                .stream()
                .filter(outlet -> outlet.kind() != PublicationChannel.SITE)
                .map(outlet -> new Choice(outlet.id().toString(),
                        words.of("channel.kind", outlet.kind()) + " · " + outlet
                                .name()))
                .collect(Collectors.toList());
        choices.kindsForPeople().forEach(kind -> ways.add(new Choice(kind.value(), kind.label() + "（未登记的载体）")));
        return ways;
    }
}
