package org.gongkai.disclosure.web;

import java.util.List;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.application.LinkingInterpretations;
import org.gongkai.disclosure.application.StaffDisclosures;
import org.gongkai.disclosure.application.StaffItem;
import org.gongkai.disclosure.application.StaffQuery;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.web.Cursor;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Finds the item that explains this one, or that this one explains, and links the two. */
@Controller
@RequestMapping("/console/disclosure/{id:\\d+}/interpretations")
class InterpretationController {
    private static final int FOUND_AT_MOST = 20;

    private final Pages pages;
    private final OpenItem open;
    private final StaffDisclosures staff;
    private final LinkingInterpretations linking;
    private final CurrentOfficer current;

    InterpretationController(Pages pages, OpenItem open, StaffDisclosures staff, LinkingInterpretations linking,
            CurrentOfficer current) {
        this.pages = pages;
        this.open = open;
        this.staff = staff;
        this.linking = linking;
        this.current = current;
    }

    @GetMapping
    View search(@PathVariable long id, @RequestParam(defaultValue = "") String q) {
        var item = open.toRead(id, current.get());
        return pages.show("disclosure/interpretations")
                .with("id", id)
                .with("title", ItemPages.titleOf(ItemPages.shown(item).content()))
                .with("q", q)
                .with("found", q.isBlank() ? List.of() : found(id, q));
    }

    private List<StaffItem> found(long id, String words) {
        var all = StaffQuery.EVERYTHING;
        var query = new StaffQuery(null, all.organs(), all.stages(), null, all.columns(), null, null, words);
        return staff.list(query, current.get(), Cursor.START, FOUND_AT_MOST)
                .items()
                .stream()
                .filter(other -> other.id().value() != id)
                .toList();
    }

    /** @param direction {@code by}: the other explains this one; {@code of}: this one explains the other */
    @PostMapping
    View link(@PathVariable long id, @RequestParam long other, @RequestParam String direction,
            RedirectAttributes redirect) {
        boolean by = direction.equals("by");
        linking.link(new DisclosureId(by ? id : other), new DisclosureId(by ? other : id), current.get());
        redirect.addFlashAttribute(Pages.NOTICE, "已关联，两条信息都公开后互相显示。");
        return back(id);
    }

    @PostMapping("/removal")
    View unlink(@PathVariable long id, @RequestParam long other, @RequestParam String direction,
            RedirectAttributes redirect) {
        boolean by = direction.equals("by");
        linking.unlink(new DisclosureId(by ? id : other), new DisclosureId(by ? other : id), current.get());
        redirect.addFlashAttribute(Pages.NOTICE, "已取消关联。");
        return back(id);
    }

    private static View back(long id) {
        return new RedirectView("/console/disclosure/" + id + "#interpretations");
    }
}
