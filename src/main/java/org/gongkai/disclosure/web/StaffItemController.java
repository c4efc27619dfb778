package org.gongkai.disclosure.web;

import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.application.DisclosureHistory;
import org.gongkai.disclosure.application.RemarkingOnDisclosures;
import org.gongkai.disclosure.application.UploadingFiles;
import org.gongkai.disclosure.domain.Edition;
import org.gongkai.file.FileId;
import org.gongkai.file.FileResponses;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.web.Pages;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The page of an item, its files, and two of its editions beside each other. */
@Controller
@RequestMapping("/console/disclosure/{id:\\d+}")
class StaffItemController {
    private final Pages pages;
    private final OpenItem open;
    private final ItemViews views;
    private final ContentWords contentWords;
    private final DisclosureHistory history;
    private final UploadingFiles uploading;
    private final FileResponses responses;
    private final RemarkingOnDisclosures remarking;
    private final PreviewLinksView previews;
    private final CurrentOfficer current;

    StaffItemController(Pages pages, OpenItem open, ItemViews views, ContentWords contentWords,
            DisclosureHistory history,
            UploadingFiles uploading, FileResponses responses, RemarkingOnDisclosures remarking,
            PreviewLinksView previews, CurrentOfficer current) {
        this.pages = pages;
        this.open = open;
        this.views = views;
        this.contentWords = contentWords;
        this.history = history;
        this.uploading = uploading;
        this.responses = responses;
        this.remarking = remarking;
        this.previews = previews;
        this.current = current;
    }

    @GetMapping
    View show(@PathVariable long id) {
        var item = open.toRead(id, current.get());
        return pages.show("disclosure/show")
                .with("item", views.of(item, current.get()))
                .with("previews", previews.of(item, current.get()));
    }

    /** As the public would see it, in the public frame. */
    @GetMapping("/preview")
    View preview(@PathVariable long id) {
        var item = open.toRead(id, current.get());
        return pages.show("disclosure/preview").with("item", views.of(item, current.get()));
    }

    @GetMapping("/comparison")
    View compare(@PathVariable long id, @RequestParam int from, @RequestParam int to) {
        var item = open.toRead(id, current.get());
        var changes = contentWords.changes(edition(item.id(), from).content(), edition(item.id(), to).content());
        return pages.show("disclosure/comparison")
                .with("view", new ComparisonView(id, ItemPages.titleOf(ItemPages.shown(item).content()), from, to,
                        changes));
    }

    /** What a new edition changes in the published one. */
    @GetMapping("/changes")
    View changes(@PathVariable long id) {
        var kept = open.toRead(id, current.get()).snapshot();
        if (kept.inWork() == null || kept.published() == null) {
            throw new NoSuchRecord("没有可以比较的两版");
        }
        return compare(id, kept.published().number(), kept.inWork().number());
    }

    private Edition edition(DisclosureId id, int number) {
        return history.edition(id, number).orElseThrow(() -> new NoSuchRecord("没有第 " + number + " 版"));
    }

    @GetMapping("/file/{file:\\d+}")
    ResponseEntity<Resource> file(@PathVariable long id, @PathVariable long file) {
        var item = open.toRead(id, current.get());
        return responses.show(uploading.get(item, new FileId(file), current.get()));
    }

    @PostMapping("/remarks")
    View remark(@PathVariable long id, @RequestParam String text) {
        remarking.remark(new DisclosureId(id), text, current.get());
        return new RedirectView("/console/disclosure/" + id + "#remarks");
    }
}
