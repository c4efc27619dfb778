package org.gongkai.disclosure.web;

import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.PublicationChannel;
import org.jspecify.annotations.Nullable;

/**
 * The editing page.
 *
 * @param warnings what an import could not keep
 * @param typedAt when the officer last typed without saving, null when nothing waits
 * @param showsTyped whether the form shows what was typed then rather than what is saved
 * @param others who else has the item open
 */
public record EditView(long id, String organName, int edition, ItemForm form, Map<String, String> errors,
        List<String> warnings, List<FindingView> findings, List<AttachmentView> attachments, Choices choices,
        @Nullable String typedAt, boolean showsTyped, List<String> others, @Nullable String returnedNote) {

    /** What can be chosen on the page. */
    public record Choices(List<Choice> columns, List<Choice> themes, List<Choice> genres, List<Choice> fields,
            List<Choice> grounds, List<Choice> channels) {}

    public String shownTitle() {
        return form.title() == null || form.title().isBlank() ? "（未填标题）" : form.title();
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    public List<Choice> columns() {
        return choices.columns();
    }

    public List<Choice> themes() {
        return choices.themes();
    }

    public List<Choice> genres() {
        return choices.genres();
    }

    public List<Choice> fields() {
        return choices.fields();
    }

    public List<Choice> grounds() {
        return choices.grounds();
    }

    public List<Choice> channels() {
        return choices.channels();
    }

    public boolean goesBy(Choice channel) {
        return form.goesBy(PublicationChannel.valueOf(channel.value()));
    }

    public String othersNotice() {
        return String.join("、", others) + "也在编辑这条信息。后保存的一方会看到合并页面，双方的内容都不会丢失。";
    }
}
