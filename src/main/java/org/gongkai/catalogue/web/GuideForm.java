package org.gongkai.catalogue.web;

import java.util.List;
import org.gongkai.catalogue.GuideText;
import org.gongkai.catalogue.RequestWay;
import org.gongkai.catalogue.domain.GuideDraft;
import org.gongkai.organ.DisclosureUnit;
import org.jspecify.annotations.Nullable;

/** The guide as it is typed. */
public record GuideForm(String classification, String arrangement, String access, String unitName, String address,
        String hours, String phone, String fax, String internet, String procedure, String fees, String remedies,
        String supervision, @Nullable List<String> ways, int version) {
    static GuideForm of(GuideDraft draft) {
        var text = draft.text();
        var unit = text.unit();
        return new GuideForm(text.classification(), text.arrangement(), text.access(), unit.name(), unit.address(),
                unit.hours(), unit.phone(), unit.fax(), unit.internet(), text.procedure(), text.fees(),
                text.remedies(), text.supervision(),
                text.ways() == null ? List.of(RequestWay.WEB.name())
                        : text.ways().stream().map(RequestWay::name).toList(),
                draft.version());
    }

    GuideText text() {
        return new GuideText(classification.strip(), arrangement.strip(), access.strip(),
                new DisclosureUnit(unitName.strip(), address.strip(), hours.strip(), phone.strip(), fax.strip(),
                        internet.strip()),
                procedure.strip(), fees.strip(), remedies.strip(), supervision.strip(),
                RequestWay.named(ways == null ? List.of() : ways));
    }

    public boolean offers(RequestWay way) {
        return ways != null && ways.contains(way.name());
    }
}
