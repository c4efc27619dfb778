package org.gongkai.demo.domain;

import java.util.List;

/**
 * How texts of a kind are made.
 *
 * @param months months it comes out in; empty for all
 * @param body paragraphs, each with alternatives
 * @param table rows of cells, the first being the head; empty for none
 */
public record Template(String kind, String genre, String theme, boolean numbered, List<Integer> months,
        List<String> titles, List<List<String>> body, List<List<String>> table) {
    public Template {
        months = List.copyOf(months);
        titles = List.copyOf(titles);
        body = List.copyOf(body);
        table = List.copyOf(table);
    }
}
