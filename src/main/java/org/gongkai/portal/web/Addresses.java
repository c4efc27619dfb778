package org.gongkai.portal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.gongkai.catalogue.Column;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.file.StoredFile;
import org.gongkai.organ.Organ;

/** Paths of public pages, as the design fixes them; the item's own path comes with the item. */
public final class Addresses {
    public static final String PLATFORM = "/xxgk/";

    private Addresses() {}

    /** The county government has the platform page itself. */
    public static String organ(Organ organ) {
        return organ.parent() == null ? PLATFORM : PLATFORM + organ.slug() + "/";
    }

    public static String column(Organ organ, Column column) {
        return PLATFORM + organ.slug() + "/" + column.slug() + "/";
    }

    public static String request(Organ organ) {
        return "/ysqgk/?organ=" + organ.slug();
    }

    /** The name is for the reader only; the file is found by its number. */
    public static String attachment(DisclosureId item, StoredFile file) {
        return PLATFORM + "fj/" + item + "/" + file.id() + "/" + encode(file.name());
    }

    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
