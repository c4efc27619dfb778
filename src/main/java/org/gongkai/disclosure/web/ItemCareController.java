package org.gongkai.disclosure.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.application.DrawingCircles;
import org.gongkai.disclosure.application.LookingAgain;
import org.gongkai.disclosure.application.Seen;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What an item is given besides its text: who may know of it before, and when it is looked at again afterwards. */
@Controller
@RequestMapping("/console/disclosure/{id:\\d+}")
class ItemCareController {
    private final OpenItem open;
    private final DrawingCircles circles;
    private final LookingAgain looking;
    private final CurrentOfficer current;
    private final Pages pages;
    private final ItemViews views;
    private final Words words;

    ItemCareController(OpenItem open, DrawingCircles circles, LookingAgain looking, CurrentOfficer current, Pages pages,
            ItemViews views, Words words) {
        this.open = open;
        this.circles = circles;
        this.looking = looking;
        this.current = current;
        this.pages = pages;
        this.views = views;
        this.words = words;
    }

    @PostMapping("/circle")
    View draw(@PathVariable long id, @RequestParam int version,
            @RequestParam(required = false) @Nullable List<Long> named,
            RedirectAttributes flash) {
        open.toWrite(id, current.get());
        Set<AccountId> people = named == null ? Set.of()
                : named.stream().map(AccountId::new).collect(Collectors.toSet());
        circles.draw(new Seen(new DisclosureId(id), version), people, current.get());
        return back(id, "disclosure.circle.drawn", "#circle", flash);
    }

    @PostMapping("/look-again")
    View lookAgain(@PathVariable long id, @RequestParam(defaultValue = "") String on, RedirectAttributes flash) {
        var item = open.toWrite(id, current.get());
        var read = new FieldReader();
        try {
            var day = read.day("on", on);
            read.refuseIfUnreadable();
            looking.set(item.id(), day, current.get());
            return back(id, day == null ? "disclosure.look-again.cleared" : "disclosure.look-again.set", "#look-again",
                    flash);
        } catch (BadInput refused) {
            return pages.show("disclosure/show")
                    .status(400)
                    .with("item", views.of(item, current.get()))
                    .with("error", refused.getMessage());
        }
    }

    private View back(long id, String notice, String part, RedirectAttributes flash) {
        flash.addFlashAttribute(Pages.NOTICE, words.of(notice));
        return new RedirectView("/console/disclosure/" + id + part);
    }
}
