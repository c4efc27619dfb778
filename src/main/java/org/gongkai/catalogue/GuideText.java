package org.gongkai.catalogue;

import java.util.Set;
import org.gongkai.organ.DisclosureUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a guide says, in plain text with line breaks. The first three and the six facts of the unit are the nine fields of
 * 条例 §12; the rest is what a requester needs next.
 *
 * @param classification how the organ's information is classified (分类)
 * @param arrangement how it is arranged (编排体系)
 * @param access ways of obtaining it (获取方式)
 * @param unit the disclosure unit as the guide names it
 * @param procedure how to make a request (申请流程)
 * @param fees 收费
 * @param remedies 复议、诉讼
 * @param supervision where to complain (监督渠道)
 * @param ways announced for requests besides handing in and post (条例 §28), null where it says nothing about them
 */
public record GuideText(String classification, String arrangement, String access, DisclosureUnit unit, String procedure,
        String fees, String remedies, String supervision, @Nullable Set<RequestWay> ways) {
    public GuideText {
        ways = ways == null ? null : Set.copyOf(ways);
    }
}
