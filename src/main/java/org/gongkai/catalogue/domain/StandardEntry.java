package org.gongkai.catalogue.domain;

import org.jspecify.annotations.Nullable;

/**
 * A row of a standard catalogue (公开事项标准目录, 国办发〔2019〕54号): what a field wants published, by whom, where and when, in the
 * words of the catalogue.
 *
 * @param field code of the field (领域)
 * @param first 一级事项
 * @param second 二级事项; empty where the catalogue has one level only
 * @param third 三级事项; mostly empty
 */
public record StandardEntry(String field, String first, String second, String third, String content, String basis,
        String term, String owner, String channels, String audience, String manner, String level) {

    /** The most exact name of what is to be published. */
    public String name() {
        return !third.isEmpty() ? third : !second.isEmpty() ? second : first;
    }

    /** What tells it from all others: importing it again changes it instead of adding it twice. */
    public String key() {
        return String.join("\u001f", field, first, second, third);
    }

    /** The time limit as a count of days, where its words name one. */
    public @Nullable StandardTerm termRead() {
        return StandardTerm.read(term);
    }
}
