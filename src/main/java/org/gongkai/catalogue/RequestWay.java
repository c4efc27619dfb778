package org.gongkai.catalogue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * A way of making a request that an organ may announce in its guide or not (条例 §28, 19号). Handing in and post are none of
 * these: they may never be refused and cannot be switched off.
 */
public enum RequestWay {
    WEB("网上申请"), EMAIL("电子邮件"), FAX("传真"), WECHAT_APP("移动客户端");

    private final String term;

    RequestWay(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    /** As forms and columns write them; unknown names are left out. */
    public static Set<RequestWay> named(Iterable<String> names) {
        var ways = EnumSet.noneOf(RequestWay.class);
        for (var name : names) {
            Arrays.stream(values()).filter(way -> way.name().equals(name)).forEach(ways::add);
        }
        return ways;
    }
}
