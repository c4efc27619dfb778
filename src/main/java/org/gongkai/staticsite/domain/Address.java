package org.gongkai.staticsite.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address of the site that an export keeps: a path, and of the few pages told apart by their query the part that does so.
 *
 * @param path as links write it, percent-encoded
 * @param part {@code after=…} of a further page of a list, {@code edition=…} of an earlier edition; null for all else
 */
public record Address(String path, @Nullable String part) {
    private static final Pattern ITEM = Pattern.compile("/xxgk/([^/]+)/[^/]+/\\d{6}/t\\d{8}_(\\d{1,18})\\.html");
    private static final Pattern MONTH = Pattern.compile("/xxgk/[^/]+/[^/]+/(\\d{4})(\\d{2})/.+");
    private static final Pattern ATTACHMENT = Pattern.compile("/xxgk/fj/(\\d{1,18})/.+");
    private static final Pattern LIST = Pattern
            .compile("/xxgk/(?:([^/]+)/)?(?:[^/]+/)?(?:feed\\.xml|feed\\.json|list\\.csv)?");
    /** Need an application behind them whatever they answer. */
    private static final Pattern LIVE = Pattern
            .compile("/(?:search|mode|console|api|v3|actuator|yulan|error|hdjl/zhaocuo)(?:[/?].*)?");
    private static final Pattern EDITION = Pattern.compile("edition=\\d{1,6}");
    private static final Pattern FURTHER = Pattern.compile("after=[^&]+(?:&trail=[^&]*)?");

    /** What kind of page stands at an address, and so what makes it change. */
    public enum Kind {
        /** The page of one item, or an earlier edition of it. */
        ITEM,
        /** An attachment or picture of one item. */
        FILE,
        /** What an organ has: its lists, feeds, tables. */
        LIST,
        /** Everything else: few enough to be fetched each time. */
        OTHER,
        /** Cannot be kept; a page that leads to the platform stands in. */
        LIVE
    }

    public static Address of(String path) {
        return new Address(path, null);
    }

    /** What an export keeps for a link; empty when files cannot answer it and the platform has to. */
    public static Optional<Address> ofLink(String link) {
        int query = link.indexOf('?');
        if (query < 0) {
            return Optional.of(of(link));
        }
        var plain = of(link.substring(0, query));
        String asked = link.substring(query + 1);
        return switch (plain.kind()) {
            case LIVE -> Optional.of(plain);
            case ITEM -> EDITION.matcher(asked).matches() ? Optional.of(new Address(plain.path(), asked))
                    : Optional.empty();
            case LIST -> FURTHER.matcher(asked).matches() && plain.path().endsWith("/")
                    ? Optional.of(new Address(plain.path(), asked.replaceFirst("&trail=.*", "")))
                    : Optional.empty();
            case FILE, OTHER -> Optional.empty();
        };
    }

    /** Written back from {@link #toString()}. */
    public static Address parse(String text) {
        int query = text.indexOf('?');
        return query < 0 ? of(text) : new Address(text.substring(0, query), text.substring(query + 1));
    }

    public Kind kind() {
        if (LIVE.matcher(path).matches()) {
            return Kind.LIVE;
        }
        if (ITEM.matcher(path).matches()) {
            return Kind.ITEM;
        }
        if (ATTACHMENT.matcher(path).matches()) {
            return Kind.FILE;
        }
        return LIST.matcher(path).matches() ? Kind.LIST : Kind.OTHER;
    }

    /** The item it is a page or an attachment of, or null. */
    public @Nullable Long item() {
        return number(ITEM.matcher(path), 2).or(() -> number(ATTACHMENT.matcher(path), 1)).orElse(null);
    }

    /** The month an item was first public in, as {@code 2024-05}: its part of the sitemap changes with it. */
    public Optional<String> month() {
        var month = MONTH.matcher(path);
        return month.matches() ? Optional.of(month.group(1) + "-" + month.group(2)) : Optional.empty();
    }

    private static Optional<Long> number(Matcher matcher, int group) {
        return matcher.matches() ? Optional.of(Long.parseLong(matcher.group(group))) : Optional.empty();
    }

    /** The slug of the organ whose item or list this is; null for the county's platform page and all else. */
    public @Nullable String organ() {
        var item = ITEM.matcher(path);
        if (item.matches()) {
            return item.group(1);
        }
        var list = LIST.matcher(path);
        return list.matches() && kind() == Kind.LIST ? list.group(1) : null;
    }

    /** The address another page of this export writes to lead here. */
    public String link() {
        if (part == null) {
            return path;
        }
        String name = part.replaceAll("%[0-9A-Fa-f]{2}|[^A-Za-z0-9.-]+", "-");
        return path.endsWith("/") ? path + "index-" + name + ".html"
                : path.substring(0, path.length() - ".html".length()) + "-" + name + ".html";
    }

    @Override
    public String toString() {
        return part == null ? path : path + "?" + part;
    }
}
