package org.gongkai.file.domain.print;

import java.util.Locale;

/** The faces GB/T 9704-2012 names, each with the free font we set it in and the name it has in a Chinese office's word processor. */
public enum Face {
    /** Body. Ours is a Song face: no free Fangsong is at hand; an office may add its own. */
    FANGSONG("NotoSerifSC-Regular.ttf", "仿宋_GB2312"),
    XIAOBIAOSONG("NotoSerifSC-Bold-GB2312.ttf", "方正小标宋简体"), HEITI("NotoSansSC-Medium-GB2312.ttf", "黑体"),
    KAITI("GongkaiKai-GB2312.ttf", "楷体_GB2312");

    private final String resource;
    private final String officeName;

    Face(String resource, String officeName) {
        this.resource = resource;
        this.officeName = officeName;
    }

    /** As the style sheet calls it, and as the file is called in the folder of an office's own fonts. */
    public String family() {
        return name().toLowerCase(Locale.ROOT);
    }

    String resource() {
        return resource;
    }

    String officeName() {
        return officeName;
    }
}
