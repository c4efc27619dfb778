package org.gongkai.disclosure.web;

import java.util.List;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.application.DraftingDisclosures;
import org.gongkai.disclosure.application.Seen;
import org.gongkai.disclosure.domain.Classification;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.Ending;
import org.gongkai.disclosure.web.BulkView.Line;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.NotPermitted;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does one thing to several items, one after the other; what one of them refuses does not hold up the rest. */
@Component
class TakingBulkActs {
    private final OpenItem open;
    private final TakingActs acts;
    private final DraftingDisclosures drafting;
    private final Disclosures disclosures;
    private final Organs organs;
    private final Words words;

    TakingBulkActs(OpenItem open, TakingActs acts, DraftingDisclosures drafting, Disclosures disclosures,
            Organs organs, Words words) {
        this.open = open;
        this.acts = acts;
        this.drafting = drafting;
        this.disclosures = disclosures;
        this.organs = organs;
        this.words = words;
    }

    /** What would come of it. */
    List<Line> preview(BulkForm form, Officer officer) {
        return form.seen().stream().map(seen -> preview(form.act(), seen, officer)).toList();
    }

    private Line preview(BulkAct act, Seen seen, Officer officer) {
        var item = open.toRead(seen.id().value(), officer);
        boolean allowed = act.act() == null
                ? item.mayNow(act.step()) && open.may(officer, Permission.DRAFT_ITEMS, item)
                : item.mayNow(act.step()) && open.may(officer, act.act(), item);
        boolean current = item.version() == seen.version();
        String why = !current ? "他人刚修改过，请刷新后再看"
                : allowed ? ""
                        : "现为“" + words.of("disclosure.stage", item.stage())
                                + "”，不能办理，或不属于您的权限";
        return line(item, seen, allowed && current, why,
                Tags.of(ItemPages.shown(item).content().classification()).toString());
    }

    /** What came of it, item by item. */
    List<Line> take(BulkForm form, Officer officer) {
        return form.seen().stream().map(seen -> take(form, seen, officer)).toList();
    }

    private Line take(BulkForm form, Seen seen, Officer officer) {
        var item = open.toRead(seen.id().value(), officer);
        var was = Tags.of(ItemPages.shown(item).content().classification()).toString();
        try {
            takeOne(form, seen, item, officer);
            var now = disclosures.find(seen.id()).orElse(item);
            return line(item, new Seen(seen.id(), now.version()), true, "已办理", was);
        } catch (BadInput | UnlawfulAct | NotPermitted | NewerVersionExists | NoSuchRecord refused) {
            return line(item, seen, false, String.valueOf(refused.getMessage()), was);
        }
    }

    private void takeOne(BulkForm form, Seen seen, Disclosure item, Officer officer) {
        var act = form.act().act();
        if (act != null) {
            acts.take(act, seen.id(), new ActForm(seen.version(), form.reason(), null, null, null, null, null, null,
                    Ending.Kind.OTHER, null, form.accept(), true, null, null), officer);
        } else if (form.act() == BulkAct.HAND_OVER) {
            drafting.handOver(seen, new OrganId(form.organ() == null ? 0 : form.organ()), officer);
        } else {
            var edition = ItemPages.shown(item);
            drafting.save(seen, edition.content().classified(tags(form, seen, edition.content().classification())),
                    edition.changeNote(), edition.minor(), officer);
        }
    }

    private static Classification tags(BulkForm form, Seen seen, Classification old) {
        return switch (form.act()) {
            case COLUMN -> new Tags(form.column() == null ? old.column() : new ColumnId(form.column()), old.theme(),
                    old.genre(), old.field()).in(old);
            case RESTORE -> form.tagsBefore(seen).in(old);
            default -> new Tags(old.column(), chosen(form.theme(), old.theme()), chosen(form.genre(), old.genre()),
                    chosen(form.field(), old.field())).in(old);
        };
    }

    /** What was left open on the form stays as it is. */
    private static @Nullable String chosen(@Nullable String given, @Nullable String old) {
        return given != null && !given.isBlank() ? given : old;
    }

    private Line line(Disclosure item, Seen seen, boolean good, String why, String was) {
        return new Line(item.id().value(), seen.id() + "." + seen.version(),
                ItemPages.titleOf(ItemPages.shown(item).content()), organs.get(item.organ()).shortName(), good, why,
                was);
    }
}
