package org.gongkai.notice.web;

import org.gongkai.identity.CurrentOfficer;
import org.gongkai.notice.LetterState;
import org.gongkai.notice.application.MindingTheOutbox;
import org.gongkai.notice.application.SendingLetters;
import org.gongkai.notice.domain.KeptLetter;
import org.gongkai.organ.Organs;
import org.gongkai.web.Pages;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outbox: what went out, what waits, and what would be sent if there were a mail server. */
@Controller
@RequestMapping("/console/notice/letters")
class OutboxController {
    private static final String LIST = "redirect:/console/notice/letters";
    private final MindingTheOutbox minding;
    private final SendingLetters sending;
    private final CurrentOfficer officers;
    private final Organs organs;
    private final Words words;
    private final Pages pages;

    OutboxController(MindingTheOutbox minding, SendingLetters sending, CurrentOfficer officers, Organs organs,
            Words words, Pages pages) {
        this.minding = minding;
        this.sending = sending;
        this.officers = officers;
        this.organs = organs;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping
    View list(@RequestParam(required = false) @Nullable LetterState state,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long after) {
        return pages.show("notice/letters")
                .with("letters", minding.list(officers.get(), state, after).map(this::view))
                .with("counts", minding.counts(officers.get()))
                .with("state", state)
                .with("words", words)
                .with("serverIsThere", sending.isPossible());
    }

    @GetMapping("/{id}")
    View show(@PathVariable long id) {
        return pages.show("notice/letter")
                .with("letter", view(minding.get(officers.get(), id)))
                .with("serverIsThere", sending.isPossible());
    }

    @PostMapping("/{id}/next-try")
    String tryAgain(@PathVariable long id, RedirectAttributes flash) {
        minding.tryAgain(officers.get(), id);
        flash.addFlashAttribute(Pages.NOTICE, sending.isPossible() ? "将在一分钟内重发。" : "已列入待发；配置邮件服务器后发出。");
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/put-aside")
    String putAside(@PathVariable long id, RedirectAttributes flash) {
        minding.putAside(officers.get(), id);
        flash.addFlashAttribute(Pages.NOTICE, "已搁置，不再发送；需要时可重发。");
        return LIST + "/" + id;
    }

    private LetterView view(KeptLetter letter) {
        return LetterView.of(letter, organs.get(letter.organ()).shortName(), words.of("notice.state", letter.state()));
    }
}
