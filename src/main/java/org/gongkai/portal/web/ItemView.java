package org.gongkai.portal.web;

import java.util.List;
import org.gongkai.catalogue.Column;
import org.gongkai.disclosure.PublicDisclosure;
import org.gongkai.disclosure.PublicDisclosures.EditionText;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.file.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * What an item's page shows.
 *
 * @param old an earlier edition shown instead of the live one
 * @param preview whether it is a draft that only the holder of its secret address sees
 * @param validity the word of the badge, null while in force
 * @param qrCode SVG of the page's address
 */
public record ItemView(PublicDisclosure disclosure, @Nullable EditionText old, boolean preview, Column column,
        String columnUrl,
        List<Crumb> crumbs, Facts facts, @Nullable String validity, String qrCode) {

    /**
     * Classification in words; empty where there is none.
     *
     * @param unit 责任部门, the unit of the organ that answers for its information
     */
    public record Facts(String theme, String genre, String field, String validity, String source, String unit,
            String phone) {}

    public PublicItem item() {
        return disclosure.item();
    }

    public String title() {
        return old == null ? item().title() : old.title();
    }

    /** Where an attachment stands: beneath the item, for a draft beneath its secret address. */
    public String addressOf(StoredFile file) {
        return preview ? item().url() + "/" + file.id() + "/" + Addresses.encode(file.name())
                : Addresses.attachment(item().id(), file);
    }

    public String bodyHtml() {
        return old == null ? disclosure.bodyHtml() : old.bodyHtml();
    }

    /** Earlier editions worth a reader's attention are listed once there is more than one. */
    public List<PublicDisclosure.PublicEdition> history() {
        var shown = disclosure.editions().stream().filter(e -> !e.minor()).toList();
        return shown.size() > 1 ? shown : List.of();
    }

    public boolean isLive(PublicDisclosure.PublicEdition edition) {
        return edition.equals(disclosure.editions().getFirst());
    }

    /** Up to 200 characters, as the site standard wants. */
    public String description() {
        String text = item().summary().isBlank() ? item().title() : item().summary();
        return text.length() > 200 ? text.substring(0, 200) : text;
    }
}
