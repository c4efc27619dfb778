package org.gongkai.disclosure.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.disclosure.Standing;
import org.gongkai.disclosure.application.DisclosureHistory;
import org.gongkai.disclosure.application.DrawingCircles;
import org.gongkai.disclosure.application.LookingAgain;
import org.gongkai.disclosure.domain.Act;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Edition;
import org.gongkai.disclosure.domain.Element;
import org.gongkai.disclosure.domain.Stage;
import org.gongkai.disclosure.domain.StepTaken;
import org.gongkai.disclosure.web.ItemView.ActLink;
import org.gongkai.disclosure.web.ItemView.Care;
import org.gongkai.disclosure.web.ItemView.Person;
import org.gongkai.disclosure.web.ItemView.EditionLine;
import org.gongkai.disclosure.web.ItemView.HistoryLine;
import org.gongkai.disclosure.web.ItemView.LinkedItem;
import org.gongkai.disclosure.web.ItemView.RemarkLine;
import org.gongkai.disclosure.web.ItemView.State;
import org.gongkai.disclosure.web.ItemView.Stop;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Officers;
import org.gongkai.identity.Permission;
import org.gongkai.organ.Organs;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of an item together. */
@Component
class ItemViews {
    private static final Set<Stage> DETOURS = EnumSet.of(Stage.RETURNED, Stage.REFERRED, Stage.KEPT, Stage.SCHEDULED);
    private static final Map<Standing, String> STANDING_CSS = Map.of(Standing.UNPUBLISHED, "muted",
            Standing.PUBLISHED, "ok", Standing.WITHDRAWN, "warn", Standing.REMOVED, "bad");

    private final DisclosureHistory history;
    private final ContentWords contentWords;
    private final AttachmentViews attachments;
    private final ItemFindings findings;
    private final OpenItem open;
    private final Organs organs;
    private final Officers officers;
    private final DrawingCircles circles;
    private final LookingAgain looking;
    private final Words words;

    ItemViews(DisclosureHistory history, ContentWords contentWords, AttachmentViews attachments,
            ItemFindings findings, OpenItem open, Organs organs, Officers officers, DrawingCircles circles,
            LookingAgain looking, Words words) {
        this.history = history;
        this.contentWords = contentWords;
        this.attachments = attachments;
        this.findings = findings;
        this.open = open;
        this.organs = organs;
        this.officers = officers;
        this.circles = circles;
        this.looking = looking;
        this.words = words;
    }

    ItemView of(Disclosure item, Officer officer) {
        var id = item.id();
        var content = ItemPages.shown(item).content();
        var steps = history.steps(id);
        return new ItemView(id.value(), ItemPages.titleOf(content), organs.get(item.organ()).name(),
                standing(item.standing()), stage(item.stage()), way(item), notices(item, steps),
                facts(item), item.stage() == Stage.SETTLED ? List.of() : findings.of(item),
                ItemPages.withPictures(id.value(), content.bodyHtml()), attachments.of(content.attachments()),
                history.editions(id).stream().map(this::line).toList(), steps.stream().map(this::line).toList(),
                acts(item, officer), linked(history.interpretationsOf(id)), linked(history.interpretedBy(id)),
                history.remarks(id).stream().map(ItemViews::line).toList(), urlOf(item),
                item.mayNow(Act.SAVE) && open.may(officer, Permission.DRAFT_ITEMS, item),
                open.may(officer, Permission.DRAFT_ITEMS, item), care(item, officer));
    }

    private Care care(Disclosure item, Officer officer) {
        var circle = circles.of(item);
        var people = circles.mayDraw(item, officer) ? colleagues(item, officer, circle) : List.<Person>of();
        return new Care(item.version(), people, !circle.isEmpty() && item.standing() == Standing.UNPUBLISHED,
                looking.dayOf(item.id()).map(LocalDate::toString).orElse(""),
                item.standing() == Standing.PUBLISHED && open.may(officer, Permission.DRAFT_ITEMS, item));
    }

    /** Those who could have to do with it: its organ and the disclosure office. */
    private List<Person> colleagues(Disclosure item, Officer officer, Set<AccountId> circle) {
        return Stream.concat(officers.holding(Permission.READ_ITEMS, item.organ()).stream(),
                officers.holding(Permission.REVIEW_DISCLOSURE, organs.county().id()).stream())
                .distinct()
                .filter(colleague -> !colleague.id().equals(officer.id()))
                .map(colleague -> new Person(colleague.id().value(), colleague.name(),
                        circle.contains(colleague.id())))
                .toList();
    }

    State standing(Standing standing) {
        return new State(words.of("disclosure.standing", standing), STANDING_CSS.getOrDefault(standing, "muted"));
    }

    State stage(Stage stage) {
        return new State(words.of("disclosure.stage", stage), switch (stage) {
            case RETURNED -> "warn";
            case SUBMITTED, SECRECY_REVIEW, UNIT_REVIEWED, REFERRED, CLEARED, SCHEDULED -> "info";
            case DRAFT, KEPT, SETTLED -> "muted";
        });
    }

    /** The stops of its route of review; detours stand at the stop they branch off. */
    private List<Stop> way(Disclosure item) {
        var route = item.snapshot().progress().route();
        var labels = new ArrayList<String>();
        labels.add(words.of("disclosure.stage", Stage.DRAFT));
        labels.addAll(route.names());
        labels.add(words.of("disclosure.stage", Stage.CLEARED));
        labels.add(words.of("disclosure.stage", Stage.SETTLED));
        int at = placeOf(item, route.unitRounds().size());
        var stops = new ArrayList<Stop>();
        for (int i = 0; i < labels.size(); i++) {
            boolean detour = i == at && DETOURS.contains(item.stage());
            stops.add(new Stop(detour ? words.of("disclosure.stage", item.stage()) : labels.get(i), i < at, i == at));
        }
        return stops;
    }

    private static int placeOf(Disclosure item, int unitRounds) {
        return switch (item.stage()) {
            case DRAFT, RETURNED -> 0;
            case SUBMITTED -> Math.min(item.snapshot().progress().passedBy().size(), unitRounds - 1) + 1;
            case SECRECY_REVIEW -> unitRounds + 1;
            case UNIT_REVIEWED, REFERRED, KEPT -> unitRounds + 2;
            case CLEARED, SCHEDULED -> unitRounds + 3;
            case SETTLED -> unitRounds + 4;
        };
    }

    private List<String> notices(Disclosure item, List<StepTaken> steps) {
        var kept = item.snapshot();
        var notices = new ArrayList<String>();
        ItemPages.whyReturned(item, steps).ifPresent(notices::add);
        if (kept.scheduledFor() != null) {
            notices.add("将于 " + ItemPages.minute(kept.scheduledFor()) + " 自动发布。");
        }
        if (kept.express() != null) {
            notices.add("紧急发布，待事后审查。理由：" + kept.express().reason());
        }
        if (kept.ending() != null) {
            notices.add("%s 起%s。理由：%s".formatted(kept.ending().on(), words.of("disclosure.standing", item.standing()),
                    kept.ending().reason()));
        }
        if (kept.marking() != null) {
            notices.add("%s 起%s。%s".formatted(kept.marking().on(),
                    words.of("disclosure.validity", kept.marking().validity()), kept.marking().by()));
        }
        return notices;
    }

    private Map<String, String> facts(Disclosure item) {
        var facts = new LinkedHashMap<String, String>();
        var first = item.snapshot().firstPublication();
        if (first != null) {
            facts.put("索引号", first.indexNumber().toString());
            facts.put("首次发布", ItemPages.minute(first.at()));
        }
        contentWords.of(ItemPages.shown(item).content()).forEach((element, text) -> {
            if (element != Element.TITLE && element != Element.BODY && element != Element.ATTACHMENTS) {
                facts.put(contentWords.label(element), text);
            }
        });
        return facts;
    }

    private EditionLine line(Edition edition) {
        boolean published = edition.publishedAt() != null;
        return new EditionLine(edition.number(), published ? "已发布" : "在办",
                ItemPages.minute(edition.publishedAt()), edition.changeNote(), edition.minor());
    }

    private HistoryLine line(StepTaken step) {
        var facts = new ArrayList<String>();
        if (step.facts().containsKey("round")) {
            facts.add("环节：" + step.facts().get("round"));
        }
        if (step.facts().containsKey("secrecy")) {
            facts.add("结果：" + words.of("disclosure.secrecy." + step.facts().get("secrecy")));
            facts.add("依据：" + step.facts().get("basis"));
        }
        if (step.facts().containsKey("opinion")) {
            facts.add("意见：" + words.of("disclosure.opinion." + step.facts().get("opinion")));
        }
        if (step.facts().containsKey("ground")) {
            facts.add("依据：" + words.of("disclosure.ground." + step.facts().get("ground")));
        }
        if (step.facts().containsKey("validity")) {
            facts.add("效力：" + words.of("disclosure.validity." + step.facts().get("validity")));
        }
        if (step.facts().containsKey("acceptedWarnings")) {
            facts.add("带着检查提示办理");
        }
        return new HistoryLine(ItemPages.minute(step.by().at()), step.by().name(),
                words.of("disclosure.act", step.act()), step.note(), String.join("；", facts));
    }

    private static RemarkLine line(DisclosureHistory.Remark remark) {
        return new RemarkLine(ItemPages.minute(remark.at()), remark.officer(), remark.text());
    }

    private List<ActLink> acts(Disclosure item, Officer officer) {
        var links = new ArrayList<ActLink>();
        var base = "/console/disclosure/" + item.id() + "/";
        if (item.mayNow(Act.SAVE) && open.may(officer, Permission.DRAFT_ITEMS, item)) {
            links.add(new ActLink(base + "edit", "编辑", "", "e"));
        }
        boolean leadsOn = false; // one button leads on: of several that could, the first in the order of the work
        for (var act : ItemAct.values()) {
            if (open.may(officer, act, item)) {
                boolean primary = act.css().equals("primary");
                links.add(new ActLink(base + act.noun(), words.of("disclosure.page", act),
                        primary && leadsOn ? "" : act.css(), primary && leadsOn ? null : act.key()));
                leadsOn |= primary;
            }
        }
        return links;
    }

    private List<LinkedItem> linked(List<DisclosureHistory.LinkedItem> items) {
        return items.stream()
                .map(item -> new LinkedItem(item.id().value(), item.title(),
                        words.of("disclosure.standing", item.standing())))
                .toList();
    }

    private static @Nullable String urlOf(Disclosure item) {
        var first = item.snapshot().firstPublication();
        return item.standing() == Standing.PUBLISHED && first != null ? first.path() : null;
    }
}
