package org.gongkai.organ;

/** What an organ is; which duties and columns it has follows from this. */
public enum OrganKind {
    /** 县级人民政府. */
    COUNTY,
    /** 县级以上人民政府部门, including its office. */
    DEPARTMENT,
    /** 乡镇人民政府 and farms of that level. */
    TOWNSHIP,
    /** 村（居）民委员会. */
    VILLAGE,
    /** 事业单位 authorised to manage public affairs (条例 §54). */
    INSTITUTION,
    /** 垂直管理机关, not under the county government. */
    VERTICAL,
    /** Party, supervisory and military bodies, kept for completeness; the Regulation does not bind them. */
    OTHER
}
