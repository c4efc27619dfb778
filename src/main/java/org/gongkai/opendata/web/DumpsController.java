package org.gongkai.opendata.web;

import java.util.Set;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.opendata.application.OrderingDumps;
import org.gongkai.web.NavigationEntry;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The dumps as officers see them: what lies ready, and a button to make it anew. */
@Controller
@RequestMapping(DumpsController.PATH)
class DumpsController {
    static final String PATH = "/console/open-data";
    private final OrderingDumps ordering;
    private final CurrentOfficer officer;
    private final Pages pages;
    private final Words words;

    DumpsController(OrderingDumps ordering, CurrentOfficer officer, Pages pages, Words words) {
        this.ordering = ordering;
        this.officer = officer;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    View show() {
        return pages.show("opendata/console").with("state", ordering.state(officer.get()));
    }

    @PostMapping("/dumps")
    String order(RedirectAttributes flash) {
        ordering.order(officer.get());
        flash.addFlashAttribute(Pages.NOTICE, words.of("opendata.ordered"));
        return "redirect:" + PATH;
    }

    /** The door in the staff navigation. */
    @Configuration
    static class Door {
        @Bean
        NavigationEntry openDataEntry(Words words) {
            return new NavigationEntry("栏目与目录", words.of("opendata.door"), PATH, 285,
                    Set.of(Permission.EDIT_CATALOGUE.name()));
        }
    }
}
