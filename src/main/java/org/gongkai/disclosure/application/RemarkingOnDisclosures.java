package org.gongkai.disclosure.application;

import static org.gongkai.identity.Permission.READ_ITEMS;

import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.Remarks;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets officers talk about an edition among themselves; not an official act, and never public. */
@Service
public class RemarkingOnDisclosures {
    private static final int LONGEST = 1_000;

    private final Disclosures disclosures;
    private final Remarks remarks;
    private final Proceedings proceedings;
    private final AccessPolicy policy;

    RemarkingOnDisclosures(Disclosures disclosures, Remarks remarks, Proceedings proceedings, AccessPolicy policy) {
        this.disclosures = disclosures;
        this.remarks = remarks;
        this.proceedings = proceedings;
        this.policy = policy;
    }

    @Transactional
    public void remark(DisclosureId id, String text, Officer officer) {
        var item = disclosures.find(id).orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的信息"));
        policy.require(officer, READ_ITEMS, item.organ());
        var words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new BadInput("remark", "请填写批注，不超过 " + LONGEST + " 字");
        }
        remarks.add(id, editionInHand(item), proceedings.signatureOf(officer), words);
    }

    private static int editionInHand(Disclosure item) {
        var now = item.snapshot();
        var edition = now.inWork() != null ? now.inWork() : now.published();
        return edition == null ? 0 : edition.number();
    }
}
