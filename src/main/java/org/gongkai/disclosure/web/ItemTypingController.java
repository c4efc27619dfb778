package org.gongkai.disclosure.web;

import org.jspecify.annotations.Nullable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.application.KeepingTypedDrafts;
import org.gongkai.disclosure.application.UploadingFiles;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.file.StoredFile;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.web.Pages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What the editing page asks for while one types: keep it, check it, take a file. Nothing here changes the item. */
@Controller
@RequestMapping("/console/disclosure")
class ItemTypingController {
    private final Pages pages;
    private final EditPages edit;
    private final OpenItem open;
    private final KeepingTypedDrafts typing;
    private final UploadingFiles uploading;
    private final WordIntoItem words;
    private final AttachmentViews attachments;
    private final CurrentOfficer current;

    ItemTypingController(Pages pages, EditPages edit, OpenItem open, KeepingTypedDrafts typing,
            UploadingFiles uploading, WordIntoItem words, AttachmentViews attachments, CurrentOfficer current) {
        this.pages = pages;
        this.edit = edit;
        this.open = open;
        this.typing = typing;
        this.uploading = uploading;
        this.words = words;
        this.attachments = attachments;
        this.current = current;
    }

    /** @param at time of day it was kept; null when only asked who else is there */
    record Kept(@Nullable String at, List<String> others) {}

    @PostMapping("/{id:\\d+}/typing")
    @ResponseBody
    Kept keep(@PathVariable long id, ItemForm form) {
        var item = open.toWrite(id, current.get());
        var at = keep(item, form);
        return new Kept(at, typing.alsoEditing(item, current.get()));
    }

    private String keep(Disclosure item, ItemForm form) {
        int version = form.version() == null ? item.version() : form.version();
        return ItemPages.minute(typing.keep(item, version, edit.write(form), current.get())).substring(11);
    }

    @GetMapping("/{id:\\d+}/typing")
    @ResponseBody
    Kept whoElse(@PathVariable long id) {
        return new Kept(null, typing.alsoEditing(open.toWrite(id, current.get()), current.get()));
    }

    @PostMapping("/{id:\\d+}/typing/discard")
    View discard(@PathVariable long id, RedirectAttributes redirect) {
        typing.drop(open.toWrite(id, current.get()), current.get());
        redirect.addFlashAttribute(Pages.NOTICE, "未保存的内容已丢弃。");
        return new RedirectView("/console/disclosure/" + id + "/edit");
    }

    @PostMapping("/{id:\\d+}/checks")
    View check(@PathVariable long id, ItemForm form) {
        var item = open.toWrite(id, current.get());
        return pages.show("disclosure/part/checks").with("findings", edit.findingsOf(item, form)).with("live", true);
    }

    /** The form's texts with personal data masked; nothing is saved by it. */
    @PostMapping("/{id:\\d+}/masking")
    @ResponseBody
    Map<String, String> mask(@PathVariable long id, ItemForm form) {
        var item = open.toWrite(id, current.get());
        var content = form.toContent();
        return Map.of("title", edit.masked(item, content, content.title()), "summary",
                edit.masked(item, content, content.summary()), "body", edit.masked(item, content, content.bodyHtml()));
    }

    @PostMapping("/{id:\\d+}/images")
    ResponseEntity<Map<String, Object>> image(@PathVariable long id, @RequestParam MultipartFile file)
            throws IOException {
        var item = open.toWrite(id, current.get());
        try {
            var stored = take(item, file);
            return stored.isImage()
                    ? ResponseEntity.ok(Map.of("id", stored.id().value()))
                    : refuse("“" + stored.name() + "”不是图片；其他文件请作为附件上传。");
        } catch (BadInput refused) {
            return refuse(refused.getMessage());
        }
    }

    private static ResponseEntity<Map<String, Object>> refuse(@Nullable String why) {
        return ResponseEntity.badRequest().body(Map.of("message", why == null ? "图片没有上传成功" : why));
    }

    /** One attachment from the script: answered with its row. */
    @PostMapping(value = "/{id:\\d+}/attachments", headers = "X-Fragment")
    Object attach(@PathVariable long id, @RequestParam MultipartFile files) throws IOException {
        var item = open.toWrite(id, current.get());
        try {
            return pages.show("disclosure/part/attachment")
                    .with("base", "/console/disclosure/" + id)
                    .with("file", attachments.of(take(item, files)));
        } catch (BadInput refused) {
            return ResponseEntity.badRequest().contentType(MediaType.TEXT_PLAIN).body(refused.getMessage());
        }
    }

    /** Attachments from the form itself: what was typed so far is kept and shown again with them. */
    @PostMapping("/{id:\\d+}/attachments")
    View attachAll(@PathVariable long id, ItemForm form, @RequestParam List<MultipartFile> files,
            RedirectAttributes redirect) throws IOException {
        var item = open.toWrite(id, current.get());
        var attached = new ArrayList<>(form.attached());
        var refusals = new ArrayList<String>();
        for (var file : files) {
            try {
                attached.add(take(item, file).id().value());
            } catch (BadInput refused) {
                refusals.add(file.getOriginalFilename() + "：" + refused.getMessage());
            }
        }
        return backToTyping(item, form.withAttachments(attached), refusals, redirect);
    }

    @PostMapping("/{id:\\d+}/word")
    View importWord(@PathVariable long id, ItemForm form, @RequestParam MultipartFile word,
            RedirectAttributes redirect) throws IOException {
        var item = open.toWrite(id, current.get());
        var warnings = new ArrayList<String>();
        try {
            return backToTyping(item, words.into(item, form, word, current.get(), warnings), warnings, redirect);
        } catch (BadInput refused) {
            return edit.refused(item, form, refused.fields(), current.get());
        }
    }

    private View backToTyping(Disclosure item, ItemForm form, List<String> warnings, RedirectAttributes redirect) {
        keep(item, form);
        redirect.addFlashAttribute(ItemEditController.WARNINGS, List.copyOf(warnings));
        return new RedirectView("/console/disclosure/" + item.id() + "/edit?restore=yes");
    }

    private StoredFile take(Disclosure item, MultipartFile file) throws IOException {
        var name = file.getOriginalFilename();
        if (name == null || name.isBlank() || file.isEmpty()) {
            throw new BadInput("files", "请先选择文件");
        }
        try (var content = file.getInputStream()) {
            return uploading.upload(item, name, content, current.get());
        }
    }

    @GetMapping("/document-number")
    @ResponseBody
    ResponseEntity<String> normalise(@RequestParam String typed) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/plain;charset=UTF-8"))
                .body(ItemForm.normalised(typed));
    }
}
