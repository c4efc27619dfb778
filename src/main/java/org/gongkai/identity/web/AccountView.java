package org.gongkai.identity.web;

import java.util.List;

/**
 * An account in words.
 *
 * @param lastSignIn when and from where, empty when never
 * @param previousSignIn the one before that
 */
public record AccountView(long id, String login, String name, long organId, String organ, List<Held> grants,
        boolean locked, boolean suspended, boolean mustChangePassword, boolean secondFactor, String lastSignIn,
        String previousSignIn, String lastSignedInAt, String registeredAt, int version) {

    /** A role held within an organ. */
    public record Held(String code, String role, long organId, String organ) {}

    public String state() {
        return locked ? "已停用" : suspended ? "暂停登录" : mustChangePassword ? "待改密码" : "正常";
    }

    /** Which colour the state's tag has, beside its word. */
    public String stateTag() {
        return locked ? "bad" : suspended ? "warn" : mustChangePassword ? "info" : "ok";
    }
}
