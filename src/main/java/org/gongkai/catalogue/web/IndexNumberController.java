package org.gongkai.catalogue.web;

import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.IndexNumberFormat;
import org.gongkai.catalogue.application.SettingThePattern;
import org.gongkai.catalogue.application.SettingThePattern.Preview;
import org.gongkai.catalogue.domain.IndexPattern;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pattern of index numbers with its preview, and a check of numbers that come from elsewhere. */
@Controller
@RequestMapping("/console/catalogue/index-numbers")
class IndexNumberController {
    private final SettingThePattern setting;
    private final CurrentOfficer officers;
    private final Words words;
    private final Pages pages;

    IndexNumberController(SettingThePattern setting, CurrentOfficer officers, Words words, Pages pages) {
        this.setting = setting;
        this.officers = officers;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping
    View show() {
        var current = setting.current(officers.get());
        return page(current, current.template(), setting.preview(current), Map.of(), "");
    }

    /** Shows what a pattern would give; nothing is set yet. */
    @PostMapping("/preview")
    View preview(@RequestParam String template) {
        var current = setting.current(officers.get());
        try {
            var pattern = new IndexPattern(template.strip());
            return page(current, pattern.template(), setting.preview(pattern), Map.of(), "");
        } catch (BadInput refused) {
            return page(current, template, List.of(), refused.fields(), "");
        }
    }

    @PostMapping
    Object set(@RequestParam String template, RedirectAttributes flash) {
        var current = setting.current(officers.get());
        try {
            setting.set(officers.get(), new IndexPattern(template.strip()));
        } catch (BadInput refused) {
            return page(current, template, List.of(), refused.fields(), "");
        }
        flash.addFlashAttribute(Pages.NOTICE, "索引号规则已启用，此前的索引号不变。");
        return "redirect:/console/catalogue/index-numbers";
    }

    @PostMapping("/check")
    View check(@RequestParam String numbers) {
        var current = setting.current(officers.get());
        return page(current, current.template(), setting.preview(current), Map.of(), numbers);
    }

    private View page(IndexPattern current, String template, List<Preview> previews, Map<String, String> errors,
            String numbers) {
        return pages.show("catalogue/indexNumbers")
                .status(errors.isEmpty() ? 200 : 400)
                .with("current", current)
                .with("template", template)
                .with("previews", previews)
                .with("errors", errors)
                .with("numbers", numbers)
                .with("examined",
                        numbers.lines().map(String::strip).filter(it -> !it.isEmpty()).map(this::examine).toList());
    }

    private ExaminedNumber examine(String number) {
        return new ExaminedNumber(number,
                IndexNumberFormat.of(number).map(format -> words.of("catalogue.indexFormat", format)).orElse(""));
    }
}
