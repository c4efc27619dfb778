package org.gongkai.disclosure;

/** The ways information goes out (公开渠道, 条例 §23 and the county's own). An item may go by several; never add them up. */
public enum PublicationChannel {
    /** 政府网站: this platform. */
    SITE,
    /** 政府公报. */
    GAZETTE,
    /** 新闻发布会. */
    PRESS_CONFERENCE,
    /** 报刊. */
    NEWSPAPER,
    /** 广播. */
    RADIO,
    /** 电视. */
    TELEVISION,
    /** 政务微信. */
    WECHAT,
    /** 移动客户端. */
    APP,
    /** 其他政务网站. */
    OTHER_SITE,
    /** 政务公开栏. */
    NOTICE_BOARD,
    /** 电子信息屏. */
    SCREEN,
    /** 查阅场所: archive, library, service hall (条例 §25). */
    READING_PLACE
}
