package org.gongkai.staticsite.domain;

import java.util.regex.Matcher;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A page as it goes into a file. Only what files could not answer is written differently: links with a query lead to the
 * file that holds the answer, or to the platform; forms that filter lead to the platform.
 *
 * @param html as written
 * @param links what it leads to on this site, as the live page asks for it
 * @param items numbers of the items it names
 * @param posts whether it has a form that sends something, which a file cannot take
 */
public record PageLinks(String html, Set<String> links, Set<Long> items, boolean posts) {
    private static final Pattern LINK = Pattern.compile("(?<=\\s)(href|src|action)=\"(/(?!/)[^\"]*)\"");
    private static final Pattern SENDS = Pattern.compile("<form\\b[^>]*\\bmethod=\"?post\\b", Pattern.CASE_INSENSITIVE);
    private static final String SITE_SEARCH = "/search";

    public PageLinks {
        links = Set.copyOf(links);
        items = Set.copyOf(items);
    }

    /**
     * @param platform address of the platform, without a slash at the end
     * @param furtherPages whether the pages of lists that follow become files too
     */
    public static PageLinks of(String html, String platform, boolean furtherPages) {
        var links = new LinkedHashSet<String>();
        var items = new TreeSet<Long>();
        UnaryOperator<String> note = link -> furtherPages || !isFurtherPage(link)
                ? written(link, links, items, platform)
                : platform + link;
        String written = LINK.matcher(html).replaceAll(found -> {
            String link = Parser.unescapeEntities(found.group(2), true).replaceFirst("#.*", "");
            String to = found.group(1).equals("action") ? (link.equals(SITE_SEARCH) ? link : platform + link)
                    : note.apply(link);
            return Matcher.quoteReplacement(to.equals(link) ? found.group()
                    : found.group(1) + "=\"" + to.replace("&", "&amp;").replace("\"", "&#34;") + "\"");
        });
        return new PageLinks(written, links, items, SENDS.matcher(html).find());
    }

    private static boolean isFurtherPage(String link) {
        return Address.ofLink(link).filter(to -> to.kind() == Address.Kind.LIST && to.part() != null).isPresent();
    }

    private static String written(String link, Set<String> links, Set<Long> items, String platform) {
        var kept = Address.ofLink(link);
        if (kept.isEmpty()) {
            return platform + link;
        }
        var address = kept.get();
        boolean live = address.kind() == Address.Kind.LIVE;
        links.add(live ? address.path() : link);
        var item = address.item();
        if (item != null) {
            items.add(item);
        }
        return live ? link : address.link();
    }
}
