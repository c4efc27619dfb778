package org.gongkai.disclosure.web;

import java.util.EnumSet;
import java.util.Map;
import org.gongkai.disclosure.application.DraftingDisclosures;
import org.gongkai.disclosure.application.KeepingTypedDrafts;
import org.gongkai.disclosure.application.Seen;
import org.gongkai.disclosure.application.UploadingFiles;
import org.gongkai.disclosure.domain.Element;
import org.gongkai.disclosure.domain.Merge;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Saves the text two officers' versions were merged into. */
@Controller
class MergeController {
    private final MergePages merge;
    private final EditPages edit;
    private final OpenItem open;
    private final DraftingDisclosures drafting;
    private final KeepingTypedDrafts typing;
    private final UploadingFiles uploading;
    private final CurrentOfficer current;

    MergeController(MergePages merge, EditPages edit, OpenItem open, DraftingDisclosures drafting,
            KeepingTypedDrafts typing, UploadingFiles uploading, CurrentOfficer current) {
        this.merge = merge;
        this.edit = edit;
        this.open = open;
        this.drafting = drafting;
        this.typing = typing;
        this.uploading = uploading;
        this.current = current;
    }

    @PostMapping("/console/disclosure/{id:\\d+}/merge")
    View save(@PathVariable long id, @RequestParam int version, @RequestParam String mine,
            @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        var item = open.toWrite(id, current.get());
        edit.requireWritable(item);
        var form = edit.read(mine);
        var theirs = EnumSet.noneOf(Element.class);
        for (var element : Element.values()) {
            if ("theirs".equals(fields.get("take-" + element))) {
                theirs.add(element);
            }
        }
        var merged = new Merge(form.toContent(), ItemPages.shown(item).content(), theirs).content();
        uploading.requireOwn(item, merged);
        try {
            drafting.save(new Seen(item.id(), version), merged, form.changeNote() == null ? "" : form.changeNote(),
                    form.minor(), current.get());
        } catch (NewerVersionExists overtakenAgain) {
            return merge.ask(open.toWrite(id, current.get()), form);
        }
        typing.drop(item, current.get());
        redirect.addFlashAttribute(Pages.NOTICE, "已合并保存。");
        return new RedirectView("/console/disclosure/" + id + "/edit");
    }
}
