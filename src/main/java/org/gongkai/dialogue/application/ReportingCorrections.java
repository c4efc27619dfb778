package org.gongkai.dialogue.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.regex.Pattern;
import org.gongkai.dialogue.CorrectionReported;
import org.gongkai.dialogue.domain.CorrectionKind;
import org.gongkai.dialogue.domain.Corrections;
import org.gongkai.dialogue.domain.NewCorrection;
import org.gongkai.dialogue.domain.ReceiptCode;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what a reader finds wrong and gives it to the organ whose page it is. */
@Service
public class ReportingCorrections {
    private static final Pattern ITEM = Pattern.compile("/t\\d{8}_(\\d{1,18})\\.html");
    private static final Pattern UNIT = Pattern.compile("^/xxgk/([a-z][a-z0-9]*)/");
    private final SecureRandom random = new SecureRandom();
    private final Corrections corrections;
    private final PublicDisclosures disclosures;
    private final Organs organs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportingCorrections(Corrections corrections, PublicDisclosures disclosures, Organs organs,
            ApplicationEventPublisher events, Clock clock) {
        this.corrections = corrections;
        this.disclosures = disclosures;
        this.organs = organs;
        this.events = events;
        this.clock = clock;
    }

    /** @throws org.gongkai.law.BadInput with what to fill in differently */
    @Transactional
    public ReceiptCode report(String page, CorrectionKind kind, String report, String contact) {
        var correction = new NewCorrection(ReceiptCode.draw(random), responsible(page), page, kind, report, contact,
                clock.instant());
        var id = corrections.add(correction);
        events.publishEvent(new CorrectionReported(id, correction.organ(), page));
        return correction.receipt();
    }

    /** The organ that issued the item, or whose platform page it is; the county government for everything else. */
    private OrganId responsible(String page) {
        var item = ITEM.matcher(page);
        if (item.find() && disclosures
                .find(new DisclosureId(Long.parseLong(item.group(1)))) instanceof PublicAnswer.Shown(var disclosure)) {
            return disclosure.item().organ();
        }
        var unit = UNIT.matcher(page);
        return unit.find() ? organs.findBySlug(unit.group(1)).map(Organ::id).orElseGet(() -> organs.county().id())
                : organs.county().id();
    }
}
