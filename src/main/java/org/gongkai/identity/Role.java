package org.gongkai.identity;

/** What an officer is within an organ. */
public enum Role {
    /** 信息员: drafts for the own organ. */
    INFORMATION_OFFICER,
    /** 单位审核人: reviews what the own organ drafts. */
    UNIT_REVIEWER,
    /** 政务公开办: reviews and publishes for the organ and everything beneath it. */
    DISCLOSURE_OFFICE,
    /** 领导: reads figures and problems of the organ and everything beneath it. */
    LEADER,
    /** 系统管理员: accounts and settings. */
    SYSTEM_ADMINISTRATOR,
    /** 安全管理员: roles and policy. */
    SECURITY_ADMINISTRATOR,
    /** 审计管理员: the trail. */
    AUDIT_ADMINISTRATOR
}
