package org.gongkai.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody typed into a form that could not be taken now, so that it can be shown to them again. Secrets are left out.
 *
 * @param multipart whether it is sent in parts, as forms that take files are
 * @param files whether files were attached; those are not kept
 */
public record TypedForm(String path, boolean multipart, boolean files, List<Field> fields) {
    public TypedForm {
        fields = List.copyOf(fields);
    }

    /** @param reading whether there is enough text to show it rather than to carry it along unseen */
    public record Field(String name, String value, boolean reading) {
        public static Field of(String name, String value) {
            return new Field(name, value, value.codePoints().filter(Character::isIdeographic).count() > 1);
        }
    }

    public static TypedForm of(HttpServletRequest request) {
        var shown = fieldsOf(request).entrySet()
                .stream()
                .flatMap(field -> field.getValue().stream().map(value -> Field.of(field.getKey(), value)))
                .toList();
        return new TypedForm(request.getRequestURI(), isMultipart(request), hasFiles(request), shown);
    }

    private static boolean hasFiles(HttpServletRequest request) {
        try {
            return isMultipart(request) && request.getParts()
                    .stream()
                    .anyMatch(part -> part.getSize() > 0
                            && part.getSubmittedFileName() != null && !part.getSubmittedFileName().isEmpty());
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return true; // better one warning too many
        }
    }

    public static boolean isMultipart(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/form-data");
    }

    public static Map<String, List<String>> fieldsOf(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!isSecret(name)) {
                fields.put(name, new ArrayList<>(List.of(values)));
            }
        });
        return fields;
    }

    private static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("_csrf") || lower.contains("password") || lower.equals("current")
                || lower.equals("repeated") || lower.equals("code");
    }
}
