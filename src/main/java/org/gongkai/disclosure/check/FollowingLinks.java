package org.gongkai.disclosure.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.file.FileId;
import org.gongkai.organ.Organs;
import org.gongkai.web.Site;
import org.springframework.stereotype.Component;

/** Follows the links of a text as a reader would: inside ones against what is public, outside ones by their form. */
@Component
class FollowingLinks {
    private static final Pattern ITEM = Pattern.compile("/xxgk/[^/]+/[^/]+/\\d{6}/t\\d{8}_(\\d+)\\.html");
    private static final Pattern FILE = Pattern.compile("/xxgk/fj/(\\d+)/(\\d+)(?:/.*)?");
    private static final Pattern COLUMN = Pattern.compile("/xxgk/([^/]+)/(?:([^/]+)/)?");
    private static final Pattern PRIVATE_HOST = Pattern.compile(
            "localhost|127\\..*|10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|169\\.254\\..*|[^.]+|.*\\.(local|lan|internal)");

    private final PublicDisclosures disclosures;
    private final Organs organs;
    private final Catalogue catalogue;
    private final Site site;
    private final OutsideLinks outside;

    FollowingLinks(PublicDisclosures disclosures, Organs organs, Catalogue catalogue, Site site, OutsideLinks outside) {
        this.disclosures = disclosures;
        this.organs = organs;
        this.catalogue = catalogue;
        this.site = site;
        this.outside = outside;
    }

    /** The addresses of a text that lead nowhere, with what is wrong with each. */
    Map<String, LinkTrouble> brokenIn(String html) {
        var broken = new HashMap<String, LinkTrouble>();
        for (String address : LinkCheck.addresses(html)) {
            trouble(address).ifPresent(trouble -> broken.put(address, trouble));
        }
        return broken;
    }

    private Optional<LinkTrouble> trouble(String address) {
        if (address.matches("file:\\d+|(mailto|tel):.+")) {
            return Optional.empty();
        }
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException notAnAddress) {
            return Optional.of(new LinkTrouble(Severity.WARN, "网址写法不对，打不开", "请核对网址，不要含空格和中文标点"));
        }
        String inside = address.startsWith(site.baseUrl()) ? uri.getPath() : uri.isAbsolute() ? null : uri.getPath();
        return inside == null ? ofOutside(uri) : ofInside(inside);
    }

    private Optional<LinkTrouble> ofOutside(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of(new LinkTrouble(Severity.WARN, "网址不是 http 或 https 开头，公众打不开", "文件请作为附件上传"));
        }
        String host = uri.getHost();
        if (host == null) {
            return Optional.of(new LinkTrouble(Severity.WARN, "网址缺少域名", "请核对网址"));
        }
        return PRIVATE_HOST.matcher(host).matches()
                ? Optional.of(new LinkTrouble(Severity.WARN, "指向内部网络，公众打不开", "请改为公开的网址"))
                : outside.trouble(uri);
    }

    private Optional<LinkTrouble> ofInside(String path) {
        if (path.startsWith("/console")) {
            return Optional.of(new LinkTrouble(Severity.WARN, "指向工作台，公众打不开", "请改为公开页面的网址"));
        }
        var item = ITEM.matcher(path);
        var file = FILE.matcher(path);
        var column = COLUMN.matcher(path);
        boolean leadsSomewhere;
        if (item.matches()) {
            leadsSomewhere = disclosures
                    .find(new DisclosureId(Long.parseLong(item.group(1)))) instanceof PublicAnswer.Shown;
        } else if (file.matches()) {
            leadsSomewhere = disclosures.attachment(new DisclosureId(Long.parseLong(file.group(1))),
                    new FileId(Long.parseLong(file.group(2)))).isPresent();
        } else if (column.matches()) {
            leadsSomewhere = organs.findBySlug(column.group(1)).isPresent()
                    && (column.group(2) == null || catalogue.findBySlug(column.group(2)).isPresent());
        } else {
            leadsSomewhere = isPageOfOurs(path) || disclosures.redirectOf(path).isPresent();
        }
        return leadsSomewhere
                ? Optional.empty()
                : Optional.of(new LinkTrouble(Severity.WARN, "站内没有这个公开页面", "可能尚未公开、已撤回或网址有误，请核对"));
    }

    private static boolean isPageOfOurs(String path) {
        return path.isEmpty()
                || path.matches("/(xxgk/|search|ysqgk(/.*)?|hdjl/.*|bsfw/.*|tongji/.*|nianbao/.*|clock|sitemap.*)?");
    }
}
