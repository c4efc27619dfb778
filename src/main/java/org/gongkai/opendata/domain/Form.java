package org.gongkai.opendata.domain;

import java.util.Locale;

/** A form in which data sets can be had. */
public enum Form {
    CSV("text/csv"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("application/json"), JSONL("application/x-ndjson"), XML("application/xml");

    private final String mediaType;

    Form(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether packing makes it smaller; a workbook is packed already. */
    public boolean packs() {
        return this != XLSX;
    }
}
