package org.gongkai.portal.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.Organs;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Pages that show the way: whom to ask, how to apply, what is where. */
@Controller
class GuidanceController {
    private final Organs organs;
    private final ColumnTrees trees;
    private final Pages pages;

    GuidanceController(Organs organs, ColumnTrees trees, Pages pages) {
        this.organs = organs;
        this.trees = trees;
        this.pages = pages;
    }

    @GetMapping("/jgzn/")
    View institutions() {
        return pages.show("portal/institutions").with("groups", contactsByKind());
    }

    @GetMapping("/wzdt/")
    View siteMap() {
        return pages.show("portal/siteMap")
                .with("county", organs.county())
                .with("blocks", trees.of(organs.county(), null))
                .with("organs", organs.disclosing());
    }

    private Map<OrganKind, List<Contact>> contactsByKind() {
        return organs.disclosing()
                .stream()
                .map(organ -> new Contact(organ, organs.disclosureUnit(organ.id())))
                .collect(Collectors.groupingBy(contact -> contact.organ().kind(), TreeMap::new, Collectors.toList()));
    }
}
