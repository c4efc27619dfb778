package org.gongkai.disclosure.application;

import static org.gongkai.identity.Permission.DRAFT_ITEMS;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PreviewRevoked;
import org.gongkai.disclosure.PreviewShared;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.PreviewLinks;
import org.gongkai.disclosure.domain.PreviewLinks.PreviewLink;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.secret.Secrets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody without an account look at an edition in work, for a week at most. */
@Service
public class SharingPreviews {
    private static final int SECRET_BYTES = 32;
    private static final int OPEN_AT_ONCE = 10;

    private final SecureRandom random = new SecureRandom();
    private final Disclosures disclosures;
    private final PreviewLinks links;
    private final Proceedings proceedings;
    private final AccessPolicy policy;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SharingPreviews(Disclosures disclosures, PreviewLinks links, Proceedings proceedings, AccessPolicy policy,
            Secrets secrets, ApplicationEventPublisher events, Clock clock) {
        this.disclosures = disclosures;
        this.links = links;
        this.proceedings = proceedings;
        this.policy = policy;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /** The secret, which is told once and not kept. */
    @Transactional
    public String share(DisclosureId id, Officer officer) {
        if (drafted(id, officer).snapshot().inWork() == null) {
            throw new BadInput("preview", "没有正在办理的版本，公众页面已经可以直接看到");
        }
        if (list(id).size() >= OPEN_AT_ONCE) {
            throw new BadInput("preview", "有效的预览链接已有 " + OPEN_AT_ONCE + " 个，请先收回不用的");
        }
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        long link = links.add(id, secrets.hash(secret), proceedings.signatureOf(officer),
                clock.instant().plus(PreviewLinks.OPEN_FOR));
        events.publishEvent(new PreviewShared(id, link));
        return secret;
    }

    @Transactional
    public void revoke(DisclosureId id, long link, Officer officer) {
        drafted(id, officer);
        if (!links.revoke(id, link, clock.instant())) {
            throw new NoSuchRecord("这个预览链接已经失效");
        }
        events.publishEvent(new PreviewRevoked(id, link));
    }

    public List<PreviewLink> list(DisclosureId id) {
        return links.list(id, clock.instant());
    }

    private Disclosure drafted(DisclosureId id, Officer officer) {
        var item = disclosures.find(id).orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的信息"));
        policy.require(officer, DRAFT_ITEMS, item.organ());
        return item;
    }
}
