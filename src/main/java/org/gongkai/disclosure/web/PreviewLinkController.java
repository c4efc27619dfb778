package org.gongkai.disclosure.web;

import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.Previews;
import org.gongkai.disclosure.application.SharingPreviews;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.law.BadInput;
import org.gongkai.web.Pages;
import org.gongkai.web.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Makes and revokes the secret addresses of an item's draft. */
@Controller
@RequestMapping("/console/disclosure/{id:\\d+}/preview-links")
class PreviewLinkController {
    private final OpenItem open;
    private final SharingPreviews sharing;
    private final CurrentOfficer current;
    private final Site site;

    PreviewLinkController(OpenItem open, SharingPreviews sharing, CurrentOfficer current, Site site) {
        this.open = open;
        this.sharing = sharing;
        this.current = current;
        this.site = site;
    }

    @PostMapping
    View share(@PathVariable long id, RedirectAttributes redirect) {
        open.toWrite(id, current.get());
        try {
            var secret = sharing.share(new DisclosureId(id), current.get());
            redirect.addFlashAttribute(Pages.NOTICE,
                    "预览链接只显示这一次，七天内有效，请复制：" + site.baseUrl() + Previews.path(secret));
        } catch (BadInput refused) {
            redirect.addFlashAttribute(Pages.NOTICE, refused.getMessage());
        }
        return back(id);
    }

    @PostMapping("/{link:\\d+}/revocation")
    View revoke(@PathVariable long id, @PathVariable long link, RedirectAttributes redirect) {
        open.toWrite(id, current.get());
        sharing.revoke(new DisclosureId(id), link, current.get());
        redirect.addFlashAttribute(Pages.NOTICE, "已收回，原链接打不开了。");
        return back(id);
    }

    private static View back(long id) {
        return new RedirectView("/console/disclosure/" + id);
    }
}
