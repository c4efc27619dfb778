package org.gongkai.staticsite.application;

/** Pages of this application that stand in a static site where a file cannot answer. */
public final class StandIns {
    public static final String SEARCH = "/jingtai/sousuo";
    public static final String ELSEWHERE = "/jingtai/banli";
    public static final String MOVED = "/jingtai/yidao";

    private StandIns() {}
}
