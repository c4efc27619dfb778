package org.gongkai.disclosure.web;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.application.SettlingReviewRoutes;
import org.gongkai.disclosure.domain.ReviewRoute;
import org.gongkai.disclosure.domain.ReviewRoutes.Kept;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organs;
import org.gongkai.web.NavigationEntry;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Which rounds of review hold where. */
@Controller
@RequestMapping(ReviewRoutesController.PATH)
class ReviewRoutesController {
    static final String PATH = "/console/disclosure/routes";

    private final SettlingReviewRoutes settling;
    private final FormOptions options;
    private final Organs organs;
    private final Catalogue catalogue;
    private final CurrentOfficer current;
    private final Words words;
    private final Pages pages;

    ReviewRoutesController(SettlingReviewRoutes settling, FormOptions options, Organs organs, Catalogue catalogue,
            CurrentOfficer current, Words words, Pages pages) {
        this.settling = settling;
        this.options = options;
        this.organs = organs;
        this.catalogue = catalogue;
        this.current = current;
        this.words = words;
        this.pages = pages;
    }

    @Bean
    static NavigationEntry reviewRoutesNavigation() {
        return new NavigationEntry("栏目与目录", "审核流程", PATH, 255, Set.of(Permission.EDIT_CATALOGUE.name()));
    }

    @GetMapping
    View list() {
        return pages.show("disclosure/routes")
                .with("rows", settling.list(current.get()).stream().map(this::row).toList())
                .with("standard", ReviewRoute.STANDARD.names());
    }

    private RouteRow row(Kept kept) {
        var place = new ArrayList<String>();
        if (kept.rule().organ() != null) {
            place.add(organs.get(kept.rule().organ()).name() + "及下级");
        }
        if (kept.rule().column() != null) {
            place.add("栏目“" + catalogue.get(kept.rule().column()).name() + "”及下级");
        }
        return new RouteRow(kept.id(),
                place.isEmpty() ? words.of("disclosure.route.everywhere") : String.join("，", place),
                kept.rule().route().names());
    }

    @GetMapping("/new")
    View blank() {
        settling.list(current.get());
        return form(0, RouteForm.STANDARD, Map.of());
    }

    @GetMapping("/{id:\\d+}")
    View edit(@PathVariable long id) {
        return form(id, RouteForm.of(settling.get(id, current.get())), Map.of());
    }

    @PostMapping("/new")
    View add(RouteForm form, RedirectAttributes flash) {
        try {
            settling.add(form.rule(), current.get());
        } catch (BadInput refused) {
            return form(0, form, refused.fields());
        }
        return done("disclosure.route.saved", flash);
    }

    @PostMapping("/{id:\\d+}")
    View change(@PathVariable long id, RouteForm form, RedirectAttributes flash) {
        try {
            settling.change(new Kept(id, form.rule(), form.version()), current.get());
        } catch (BadInput refused) {
            return form(id, form, refused.fields());
        }
        return done("disclosure.route.saved", flash);
    }

    @PostMapping("/{id:\\d+}/removal")
    View remove(@PathVariable long id, RedirectAttributes flash) {
        settling.remove(id, current.get());
        return done("disclosure.route.removed", flash);
    }

    private View form(long id, RouteForm form, Map<String, String> errors) {
        return pages.show("disclosure/route")
                .status(errors.isEmpty() ? 200 : 400)
                .with("id", id)
                .with("form", form)
                .with("errors", errors)
                .with("organs", options.organs(current.get(), Permission.EDIT_CATALOGUE))
                .with("columns", options.allColumns());
    }

    private View done(String notice, RedirectAttributes flash) {
        flash.addFlashAttribute(Pages.NOTICE, words.of(notice));
        return new RedirectView(PATH);
    }
}
