package org.gongkai.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What somebody typed into a form that could not be taken now, so that it can be shown to them again.
 *
 * @param multipart whether it is sent in parts, as forms that take files are
 * @param unread whether what came could not be taken apart, so that nothing of it is here
 * @param secrets passwords and one-time codes that were sent with it; what they were is left out
 * @param files which files were chosen; those are not kept
 */
public record TypedForm(String path, boolean multipart, boolean unread, List<Field> fields, List<String> secrets,
        List<Chosen> files) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;
    /** The field with the token against forged forms. */
    public static final String TOKEN = "_csrf";
    private static final Logger LOG = LoggerFactory.getLogger(TypedForm.class);

    public TypedForm {
        fields = List.copyOf(fields);
        secrets = List.copyOf(secrets);
        files = List.copyOf(files);
    }

    /** @param reading whether there is enough text to show it rather than to carry it along unseen */
    public record Field(String name, String value, boolean reading) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;

        public static Field of(String name, String value) {
            return new Field(name, value, value.codePoints().filter(Character::isIdeographic).count() > 1);
        }
    }

    /** The files chosen in one field of the form. */
    public record Chosen(String field, List<String> names) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;

        public Chosen {
            names = List.copyOf(names);
        }
    }

    public static TypedForm of(HttpServletRequest request) {
        try {
            var files = filesOf(request); // first, since this takes a form in parts apart
            return new TypedForm(request.getRequestURI(), isMultipart(request), false, fieldsOf(request),
                    secretsOf(request), files);
        } catch (IOException | ServletException | RuntimeException unreadable) {
            LOG.warn("a form could not be given back: {}", unreadable.getClass().getName());
            return new TypedForm(request.getRequestURI(), isMultipart(request), true, List.of(), List.of(), List.of());
        }
    }

    private static List<Chosen> filesOf(HttpServletRequest request) throws IOException, ServletException {
        if (!isMultipart(request)) {
            return List.of();
        }
        var names = new LinkedHashMap<String, List<String>>();
        for (var part : request.getParts()) {
            String file = part.getSubmittedFileName();
            if (file != null && !file.isEmpty()) {
                names.computeIfAbsent(part.getName(), field -> new ArrayList<>()).add(file);
            }
        }
        return names.entrySet().stream().map(field -> new Chosen(field.getKey(), field.getValue())).toList();
    }

    public static boolean isMultipart(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/form-data");
    }

    private static List<Field> fieldsOf(HttpServletRequest request) {
        return request.getParameterMap()
                .entrySet()
                .stream()
                .filter(field -> !field.getKey().equals(TOKEN) && !isSecret(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> Field.of(field.getKey(), value)))
                .toList();
    }

    private static List<String> secretsOf(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream().filter(TypedForm::isSecret).toList();
    }

    private static boolean isSecret(String name) {
        return name.toLowerCase(Locale.ROOT).contains("password") || name.equals("current") || name.equals("repeated")
                || isOneTimeCode(name);
    }

    static boolean isOneTimeCode(String name) {
        return name.equals("code") || name.endsWith("Code");
    }
}
