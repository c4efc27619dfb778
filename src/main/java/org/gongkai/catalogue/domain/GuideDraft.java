package org.gongkai.catalogue.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gongkai.catalogue.GuideText;
import org.gongkai.catalogue.RequestWay;
import org.gongkai.law.BadInput;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.OrganId;

/**
 * The next edition of a guide, while it is being written.
 *
 * @param version how often it was saved; 0 when it has not been
 */
public record GuideDraft(OrganId organ, int edition, GuideText text, int version) {
    /**
     * Refuses a guide that lacks one of the nine fields.
     *
     * <p>条例 §12: the guide tells classification, arrangement and ways of obtaining, and of the unit its name, address, hours,
     * telephone, fax and internet contact. An organ without a fax says so.
     */
    public GuideDraft complete() {
        var missing = new LinkedHashMap<String, String>();
        statutory(text).forEach((field, value) -> {
            if (value.isBlank()) {
                missing.put(field, "条例第十二条要求写明；确实没有的请写“无”。");
            }
        });
        if (!missing.isEmpty()) {
            throw new BadInput(missing);
        }
        return this;
    }

    /** The nine fields by the names they have in forms. */
    public static Map<String, String> statutory(GuideText text) {
        var unit = text.unit();
        var fields = new LinkedHashMap<String, String>();
        fields.put("classification", text.classification());
        fields.put("arrangement", text.arrangement());
        fields.put("access", text.access());
        fields.put("unitName", unit.name());
        fields.put("address", unit.address());
        fields.put("hours", unit.hours());
        fields.put("phone", unit.phone());
        fields.put("fax", unit.fax());
        fields.put("internet", unit.internet());
        return fields;
    }

    /** What an organ starts writing from: the usual sentences, and its own unit as registered. */
    public static GuideText usual(DisclosureUnit unit) {
        return new GuideText("""
                主动公开的政府信息按条例第二十条、第二十一条的事项分类，同时标注主题和体裁。""", """
                信息按栏目编排，每条信息有索引号、名称、文号、发布机构、成文日期和发布日期；索引号长期有效，不重复使用。""", """
                主动公开的信息可以在本网站“政府信息公开”栏目检索、查阅和下载，也可以到政务服务大厅、档案馆、公共图书馆的查阅场所查阅。
                没有主动公开的信息，可以向本机关申请获取。""", unit, """
                申请人可以当面提交、邮寄或者在线提交申请，写明姓名或名称、身份证明、联系方式、所需信息的名称或特征，以及获取方式。
                本机关自收到申请之日起二十个工作日内答复；需要延长的，经负责人同意并告知申请人，最多延长二十个工作日。""", """
                提供政府信息不收取检索、复制、邮寄等费用。申请的数量、频次明显超过合理范围的，可以依法收取信息处理费。""", """
                认为答复侵犯其合法权益的，可以依法申请行政复议或者提起行政诉讼。""", """
                认为本机关没有依法履行公开义务的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报。""", Set.of(RequestWay.WEB));
    }
}
