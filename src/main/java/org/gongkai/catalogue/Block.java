package org.gongkai.catalogue;

/** The parts of every organ's platform page, in the order 61号 gives them. */
public enum Block {
    /** 政府信息公开指南. */
    GUIDE,
    /** 政府信息公开制度. */
    RULES,
    /** 法定主动公开内容. */
    STATUTORY,
    /** 政府信息公开年报. */
    ANNUAL_REPORT,
    /** 依申请公开, an entry beside the four. */
    ON_REQUEST
}
