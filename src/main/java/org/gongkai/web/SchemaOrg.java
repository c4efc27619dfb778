package org.gongkai.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Statements in the words of schema.org as JSON-LD, safe to stand inside a page. */
public final class SchemaOrg {
    private SchemaOrg() {}

    /**
     * What is not known is not said.
     *
     * @param says property and value by turns
     */
    public static Map<String, Object> node(String type, @Nullable Object... says) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@type", type);
        for (int i = 0; i < says.length; i += 2) {
            var value = says[i + 1];
            if (value != null && !value.equals("") && !value.equals(List.of())) {
                node.put(String.valueOf(says[i]), value);
            }
        }
        return node;
    }

    /** Without a {@code <} no text of ours can end the element it stands in. */
    public static String inPage(JsonMapper json, List<Map<String, Object>> nodes) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", "https://schema.org");
        document.put("@graph", nodes);
        return json.writeValueAsString(document)
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
