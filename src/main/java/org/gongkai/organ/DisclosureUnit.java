package org.gongkai.organ;

/**
 * The disclosure unit (政府信息公开工作机构, 条例 §4, §12) of an organ: what its guide must tell. Empty text means not yet known.
 *
 * @param hours office hours (办公时间)
 * @param internet internet contact (互联网联系方式), such as an e-mail address
 */
public record DisclosureUnit(String name, String address, String hours, String phone, String fax, String internet) {
    public static final DisclosureUnit UNKNOWN = new DisclosureUnit("", "", "", "", "", "");
}
