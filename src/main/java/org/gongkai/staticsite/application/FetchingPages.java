package org.gongkai.staticsite.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.staticsite.application.LiveSite.Answer;
import org.gongkai.staticsite.domain.Address;
import org.gongkai.staticsite.domain.KnownPage;
import org.gongkai.staticsite.domain.KnownPage.Outcome;
import org.gongkai.staticsite.domain.PageLinks;
import org.gongkai.staticsite.domain.SiteFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Asks the live site for a page and puts the answer into its file. */
@Component
class FetchingPages {
    private static final int MOVED = 301;
    private static final int GONE = 410;
    private static final int NO_FILE = 0;
    private static final String SEARCH = "/search";
    private static final String SITEMAP = "/sitemap.xml";
    private static final String NOT_FOUND = "/404.html";
    private static final Pattern IN_SITEMAP = Pattern.compile("<loc>https?://[^/<]+(/sitemap/[^<?]+)</loc>");
    private static final Pattern IN_STYLES = Pattern.compile("url\\(\"?(/[^)\"?#]+)\"?\\)");
    private final LiveSite site;
    private final StaticSiteSettings settings;

    FetchingPages(LiveSite site, StaticSiteSettings settings) {
        this.site = site;
        this.settings = settings;
    }

    /** @param written whether its file is different now */
    record Fetched(Outcome outcome, boolean written) {}

    Fetched fetch(KnownPage page, Path release) throws IOException, InterruptedException {
        if (page.address().kind() == Address.Kind.LIVE) {
            return standIn(page, release);
        }
        var answer = site.get(page.ask());
        try (var body = answer.body()) {
            return switch (answer.status()) {
                case 200 -> answer.isPage() ? page(page, release, text(answer)) : file(page, release, answer);
                case 301, 302, 303, 307, 308 -> moved(page, release, answer.location().orElseThrow());
                case 404, 410 -> page.address().kind() == Address.Kind.ITEM && page.address().part() == null
                        && answer.status() == GONE ? gone(page, release, text(answer)) : absent(page, release);
                default -> throw new IOException("%s answers %d".formatted(page.ask(), answer.status()));
            };
        }
    }

    /** The page a web server shows for what is not there. */
    void fetchNotFound(Path release) throws IOException, InterruptedException {
        var answer = site.get(NOT_FOUND);
        try (var body = answer.body()) {
            Releases.write(release.resolve(NOT_FOUND.substring(1)), body);
        }
    }

    private static String text(Answer answer) throws IOException {
        return new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What files cannot do: a page that leads there. */
    private Fetched standIn(KnownPage page, Path release) throws IOException, InterruptedException {
        String path = page.address().path();
        return written(page, release, path.equals(SEARCH) ? StandIns.SEARCH
                : StandIns.ELSEWHERE + "?path="
                        + UriUtils.encode(path, StandardCharsets.UTF_8),
                200, null);
    }

    private Fetched written(KnownPage page, Path release, String ask, int status,
            @Nullable String target) throws IOException, InterruptedException {
        var answer = site.get(ask);
        try (var body = answer.body()) {
            if (answer.status() != 200) {
                throw new IOException("%s answers %d".formatted(ask, answer.status()));
            }
            var links = links(page, text(answer));
            boolean changed = put(page, release, links.html()).orElse(false);
            return new Fetched(outcome(page, status, target, links), changed);
        }
    }

    private Fetched page(KnownPage page, Path release, String html) throws IOException, InterruptedException {
        var links = links(page, html);
        if (links.posts()) {
            return standIn(page, release);
        }
        return put(page, release, links.html())
                .map(changed -> new Fetched(outcome(page, 200, null, links), changed))
                .orElseGet(() -> new Fetched(new Outcome(page, NO_FILE, null, Set.of(), Set.of()), false));
    }

    private Fetched gone(KnownPage page, Path release, String html) throws IOException {
        var links = links(page, html);
        boolean changed = put(page, release, links.html()).orElse(false);
        return new Fetched(outcome(page, GONE, null, links), changed);
    }

    private Fetched file(KnownPage page, Path release, Answer answer) throws IOException {
        var file = fileOf(page, release, false);
        if (file.isEmpty()) {
            return new Fetched(new Outcome(page, NO_FILE, null, Set.of(), Set.of()), false);
        }
        var inside = answer.contentType().startsWith("text/css") ? IN_STYLES
                : page.address().path().equals(SITEMAP) ? IN_SITEMAP : null;
        boolean changed = Releases.write(file.get(), answer.body());
        return new Fetched(new Outcome(page, 200, null, Set.of(),
                inside == null ? Set.of() : named(file.get(), inside)), changed);
    }

    private static Set<KnownPage> named(Path file, Pattern inside) throws IOException {
        var found = new LinkedHashSet<KnownPage>();
        inside.matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .forEach(path -> found.add(new KnownPage(Address.of(path), path, 0, false)));
        return found;
    }

    /** An attachment that took the place of another is kept under both addresses; a page says where it is now. */
    private Fetched moved(KnownPage page, Path release, String location) throws IOException, InterruptedException {
        if (!location.startsWith("/") || location.startsWith("//")) {
            return absent(page, release);
        }
        if (page.address().kind() == Address.Kind.FILE) {
            var instead = fetch(new KnownPage(page.address(), location, page.depth(), page.spreads()), release);
            return new Fetched(new Outcome(page, instead.outcome().status(), null, Set.of(), Set.of()),
                    instead.written());
        }
        return written(page, release, StandIns.MOVED + "?to=" + UriUtils.encode(location, StandardCharsets.UTF_8),
                MOVED, location);
    }

    private static Fetched absent(KnownPage page, Path release) throws IOException {
        boolean removed = false;
        for (boolean asPage : new boolean[]{true, false}) {
            var file = fileOf(page, release, asPage);
            removed |= file.isPresent() && Files.isRegularFile(file.get()) && Files.deleteIfExists(file.get());
        }
        return new Fetched(new Outcome(page, 404, null, Set.of(), Set.of()), removed);
    }

    private static Optional<Boolean> put(KnownPage page, Path release, String html) throws IOException {
        var file = fileOf(page, release, true);
        return file.isEmpty() ? Optional.empty()
                : Optional.of(Releases.write(file.get(), html.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<Path> fileOf(KnownPage page, Path release, boolean asPage) {
        return SiteFile.of(page.address().link(), asPage).map(release::resolve);
    }

    /** Beyond the last page of a list that becomes a file the platform goes on. */
    private PageLinks links(KnownPage page, String html) {
        return PageLinks.of(html, settings.platform(), page.depth() < settings.pagesPerList());
    }

    private Outcome outcome(KnownPage page, int status, @Nullable String target,
            PageLinks links) {
        var leadsTo = new LinkedHashSet<KnownPage>();
        for (String link : links.links()) {
            var address = Address.ofLink(link).orElseThrow();
            int depth = address.part() == null || address.kind() != Address.Kind.LIST ? 0 : page.depth() + 1;
            if (depth <= settings.pagesPerList()) {
                leadsTo.add(new KnownPage(address, link, depth, false));
            }
        }
        return new Outcome(page, status, target, links.items(), leadsTo);
    }
}
