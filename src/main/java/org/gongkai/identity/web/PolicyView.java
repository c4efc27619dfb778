package org.gongkai.identity.web;

import java.util.List;

/** The policy as a table: what may be done down the side, who across the top. */
public record PolicyView(List<Column> columns, List<Row> rows) {

    /** A role and how far it reaches. */
    public record Column(String role, String reach) {}

    /** A permission, and for each role whether it has it. */
    public record Row(String permission, List<Boolean> held) {}
}
