package org.gongkai.identity.web;

import java.util.List;
import org.gongkai.web.TypedForm;

/** A kept form as its page shows it. */
public record ContinueView(String path, boolean multipart, List<TypedForm.Field> fields) {

    static ContinueView of(KeptForm form) {
        var fields = form.fields()
                .entrySet()
                .stream()
                .flatMap(field -> field.getValue().stream().map(value -> TypedForm.Field.of(field.getKey(), value)))
                .toList();
        return new ContinueView(form.path(), form.multipart(), fields);
    }
}
