package org.gongkai.disclosure.web;

import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.application.DisclosureHistory;
import org.gongkai.disclosure.application.KeepingTypedDrafts;
import org.gongkai.disclosure.domain.Act;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.TypedDrafts.Typed;
import org.gongkai.file.FileId;
import org.gongkai.identity.Officer;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.Organs;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts the editing page together, whichever way one comes to it: opened, restored, refused. */
@Component
class EditPages {
    private final Pages pages;
    private final Words words;
    private final Organs organs;
    private final FormOptions options;
    private final ItemFindings findings;
    private final AttachmentViews attachments;
    private final KeepingTypedDrafts typing;
    private final DisclosureHistory history;
    private final JsonMapper json;

    EditPages(Pages pages, Words words, Organs organs, FormOptions options, ItemFindings findings,
            AttachmentViews attachments, KeepingTypedDrafts typing, DisclosureHistory history, JsonMapper json) {
        this.pages = pages;
        this.words = words;
        this.organs = organs;
        this.options = options;
        this.findings = findings;
        this.attachments = attachments;
        this.typing = typing;
        this.history = history;
        this.json = json;
    }

    /** Only the author's stages can be written on; everything else is said with its article. */
    void requireWritable(Disclosure item) {
        if (!item.mayNow(Act.SAVE)) {
            throw new UnlawfulAct(ArticleRef.art(17), "此信息现在“%s”，不能修改；需要修改的，请审核人退回，已发布的请先“修订”。"
                    .formatted(words.of("disclosure.stage", item.stage())));
        }
    }

    Pages.Page opened(Disclosure item, Officer officer, List<String> warnings) {
        return page(item, ItemForm.of(ItemPages.shown(item), item.version()), false, Map.of(), warnings, officer);
    }

    Pages.Page restored(Disclosure item, Typed typed, Officer officer, List<String> warnings) {
        return page(item, read(typed.form()), true, Map.of(), warnings, officer);
    }

    Pages.Page refused(Disclosure item, ItemForm form, Map<String, String> errors, Officer officer) {
        return page(item, form, false, errors, List.of(), officer).status(400);
    }

    String write(ItemForm form) {
        return json.writeValueAsString(form);
    }

    ItemForm read(String form) {
        return json.readValue(form, ItemForm.class);
    }

    /** What the checks say about a form; a form that cannot be read says so itself. */
    List<FindingView> findingsOf(Disclosure item, ItemForm form) {
        try {
            return findings.of(item, form.toContent());
        } catch (BadInput unreadable) {
            return unreadable.fields()
                    .entrySet()
                    .stream()
                    .map(field -> new FindingView("bad", words.of("disclosure.severity.BLOCK"), "填写有误", "",
                            field.getKey(), 0, "", field.getValue(), "请改正后再保存。", false))
                    .toList();
        }
    }

    String masked(Disclosure item, Content content, String html) {
        return findings.masked(item, content, html);
    }

    private Pages.Page page(Disclosure item, ItemForm form, boolean showsTyped, Map<String, String> errors,
            List<String> warnings, Officer officer) {
        var typed = errors.isEmpty() ? typing.find(item, officer).orElse(null) : null;
        var files = form.attached().stream().map(FileId::new).toList();
        return pages.show("disclosure/edit")
                .with("view", new EditView(item.id().value(), organs.get(item.organ()).name(),
                        ItemPages.shown(item).number(), form, errors, warnings, findingsOf(item, form),
                        attachments.of(files), options.ofItem(item.organ()), timeOf(typed), showsTyped,
                        typing.alsoEditing(item, officer),
                        ItemPages.whyReturned(item, history.steps(item.id())).orElse(null)));
    }

    private static @Nullable String timeOf(@Nullable Typed typed) {
        return typed == null ? null : ItemPages.minute(typed.savedAt());
    }
}
