package org.gongkai.disclosure.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.gongkai.disclosure.application.DraftingDisclosures;
import org.gongkai.disclosure.application.KeepingTypedDrafts;
import org.gongkai.disclosure.application.Seen;
import org.gongkai.disclosure.application.UploadingFiles;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.file.FileId;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The editing page of an item: open, restore what was typed, save, or merge with what another saved meanwhile. */
@Controller
@RequestMapping("/console/disclosure/{id:\\d+}/edit")
class ItemEditController {
    /** Flash attribute with what an import could not keep. */
    static final String WARNINGS = "warnings";

    private final EditPages edit;
    private final MergePages merge;
    private final OpenItem open;
    private final DraftingDisclosures drafting;
    private final KeepingTypedDrafts typing;
    private final UploadingFiles uploading;
    private final CurrentOfficer current;

    ItemEditController(EditPages edit, MergePages merge, OpenItem open, DraftingDisclosures drafting,
            KeepingTypedDrafts typing, UploadingFiles uploading, CurrentOfficer current) {
        this.edit = edit;
        this.merge = merge;
        this.open = open;
        this.drafting = drafting;
        this.typing = typing;
        this.uploading = uploading;
        this.current = current;
    }

    @GetMapping
    View open(@PathVariable long id, @RequestParam(defaultValue = "") String restore, Model model) {
        var item = open.toWrite(id, current.get());
        edit.requireWritable(item);
        var warnings = warningsOf(model);
        return typing.find(item, current.get())
                .filter(typed -> !restore.isEmpty())
                .map(typed -> edit.restored(item, typed, current.get(), warnings))
                .orElseGet(() -> edit.opened(item, current.get(), warnings));
    }

    @PostMapping
    View save(@PathVariable long id, ItemForm form, @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) throws IOException {
        var item = open.toWrite(id, current.get());
        edit.requireWritable(item);
        try {
            save(item, renamed(item, form, fields));
        } catch (BadInput refused) {
            return edit.refused(item, form, refused.fields(), current.get());
        } catch (NewerVersionExists overtaken) {
            return merge.ask(open.toWrite(id, current.get()), form);
        }
        redirect.addFlashAttribute(Pages.NOTICE, "已保存。");
        boolean goesOn = "submission".equals(fields.getFirst("then"));
        return new RedirectView("/console/disclosure/" + id + (goesOn ? "/submission" : "/edit"));
    }

    private void save(Disclosure item, ItemForm form) {
        var content = form.toContent();
        uploading.requireOwn(item, content);
        int version = form.version() == null ? -1 : form.version();
        drafting.save(new Seen(item.id(), version), content, form.changeNote() == null ? "" : form.changeNote(),
                form.minor(), current.get());
        typing.drop(item, current.get());
    }

    /** Attachments that got another name on the page become files of that name. */
    private ItemForm renamed(Disclosure item, ItemForm form, MultiValueMap<String, String> fields) throws IOException {
        var ids = fields.getOrDefault("attachmentId", List.of());
        var names = fields.getOrDefault("attachmentName", List.of());
        var namesById = new HashMap<String, String>();
        for (int i = 0; i < Math.min(ids.size(), names.size()); i++) {
            namesById.put(ids.get(i), names.get(i));
        }
        var kept = new ArrayList<Long>();
        for (long id : form.attached()) {
            var name = namesById.getOrDefault(Long.toString(id), "");
            kept.add(uploading.rename(item, new FileId(id), name, current.get()).value());
        }
        return form.withAttachments(kept);
    }

    @SuppressWarnings("unchecked") // put there by ourselves, as a flash attribute of the redirect
    private static List<String> warningsOf(Model model) {
        return model.getAttribute(WARNINGS) instanceof List<?> warnings ? (List<String>) warnings : List.of();
    }
}
