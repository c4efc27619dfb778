package org.gongkai.disclosure.store;

import java.util.Objects;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.Previews;
import org.gongkai.disclosure.PublicDisclosure;
import org.gongkai.disclosure.PublicDisclosure.PublicEdition;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.Validity;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.FirstPublication;
import org.gongkai.disclosure.domain.PreviewLinks;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.StoredFile;
import org.gongkai.organ.Organs;
import org.gongkai.secret.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The edition in work in the shape of a published one. */
@Component
class PreviewedDisclosures implements Previews {
    private static final String NOT_NUMBERED = "（发布时编号）";

    private final PreviewLinks links;
    private final Disclosures disclosures;
    private final PublicText text;
    private final Files files;
    private final Organs organs;
    private final Secrets secrets;
    private final Clock clock;

    PreviewedDisclosures(PreviewLinks links, Disclosures disclosures, PublicText text, Files files, Organs organs,
            Secrets secrets, Clock clock) {
        this.links = links;
        this.disclosures = disclosures;
        this.text = text;
        this.files = files;
        this.organs = organs;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public Optional<PublicDisclosure> find(String secret) {
        return itemOf(secret)
                .flatMap(item -> contentOf(item).filter(content -> content.classification().column() != null)
                        .map(content -> shown(item, content, Previews.path(secret))));
    }

    @Override
    public Optional<StoredFile> file(String secret, FileId file) {
        return itemOf(secret).flatMap(PreviewedDisclosures::contentOf)
                .filter(content -> content.attachments().contains(file) || PublicText.images(content).contains(file))
                .map(content -> files.get(file));
    }

    private Optional<Disclosure> itemOf(String secret) {
        return links.find(secrets.hash(secret), clock.instant()).flatMap(link -> disclosures.find(link.item()));
    }

    private static Optional<Content> contentOf(Disclosure item) {
        return Optional.ofNullable(item.snapshot().inWork()).map(edition -> edition.content());
    }

    private PublicDisclosure shown(Disclosure item, Content content, String path) {
        var now = clock.instant();
        var document = content.document();
        var classification = content.classification();
        return new PublicDisclosure(asItem(item, content, path, now), text.of(path, content), text.attachments(content),
                classification.theme(), classification.genre(), classification.field(), classification.keywords(),
                content.source(), content.author(), document.effectiveOn(), document.voidOn(), null, "主动公开",
                List.of(new PublicEdition(1, now, "", false)), List.of(), List.of(), null, null);
    }

    private PublicItem asItem(Disclosure item, Content content, String path, Instant now) {
        @Nullable
        FirstPublication first = item.snapshot().firstPublication();
        var number = content.document().number();
        return new PublicItem(item.id(), first == null ? NOT_NUMBERED : first.indexNumber().value(), content.title(),
                content.summary(), item.organ(), organs.nameOn(item.organ(), LocalDate.now(clock)),
                Objects.requireNonNull(content.classification().column()),
                number == null ? null : number.toString(), content.document().formedOn(),
                first == null ? now : first.at(),
                now, Validity.IN_FORCE, content.channels(), !content.attachments().isEmpty(), path, "");
    }
}
