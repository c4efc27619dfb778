package org.gongkai.disclosure.web;

import java.io.IOException;
import java.util.Map;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.application.DraftingDisclosures;
import org.gongkai.disclosure.domain.Classification;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Begins an item: for which organ, under which title, perhaps from a Word document; everything else follows on its page. */
@Controller
@RequestMapping("/console/disclosure/new")
class NewItemController {
    private final Pages pages;
    private final DraftingDisclosures drafting;
    private final OpenItem open;
    private final WordIntoItem words;
    private final FormOptions options;
    private final AccessPolicy policy;
    private final CurrentOfficer current;

    NewItemController(Pages pages, DraftingDisclosures drafting, OpenItem open, WordIntoItem words,
            FormOptions options, AccessPolicy policy, CurrentOfficer current) {
        this.pages = pages;
        this.drafting = drafting;
        this.open = open;
        this.words = words;
        this.options = options;
        this.policy = policy;
        this.current = current;
    }

    @GetMapping
    View ask(@RequestParam(required = false) @Nullable Long organ,
            @RequestParam(required = false) @Nullable Long column) {
        policy.requireSomewhere(current.get(), Permission.DRAFT_ITEMS);
        return page(organ, column, "", Map.of());
    }

    @PostMapping
    View begin(@RequestParam long organ, @RequestParam(required = false) @Nullable Long column,
            @RequestParam(defaultValue = "") String title, @RequestParam(required = false) @Nullable MultipartFile word,
            RedirectAttributes redirect) throws IOException {
        var document = word == null || word.isEmpty() ? null : word;
        if (title.isBlank() && document == null) {
            return page(organ, column, title, Map.of("title", "请填写标题，或选择一个 Word 文档")).status(400);
        }
        try {
            var id = drafting.begin(new OrganId(organ), blank(title, column), current.get());
            if (document != null) {
                redirect.addFlashAttribute(ItemEditController.WARNINGS, importInto(id, document));
            }
            return new RedirectView("/console/disclosure/" + id + "/edit");
        } catch (BadInput refused) {
            return page(organ, column, title, refused.fields()).status(400);
        }
    }

    private Object importInto(DisclosureId id, MultipartFile word) throws IOException {
        return words.into(open.toWrite(id.value(), current.get()), word, current.get());
    }

    private static Content blank(String title, @Nullable Long column) {
        var titled = Content.BLANK.saying(title, "", Content.BLANK.document());
        return column == null ? titled : titled.classified(Classification.in(new ColumnId(column)));
    }

    private Pages.Page page(@Nullable Long organ, @Nullable Long column, String title, Map<String, String> errors) {
        var chosen = organ == null ? options.homeOf(current.get()) : new OrganId(organ);
        return pages.show("disclosure/new")
                .with("organs", options.organs(current.get(), Permission.DRAFT_ITEMS))
                .with("organ", chosen.value())
                .with("columns", options.columnsOf(chosen))
                .with("column", column)
                .with("title", title)
                .with("errors", errors);
    }
}
