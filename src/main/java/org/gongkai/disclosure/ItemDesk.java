package org.gongkai.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.file.FileId;
import org.gongkai.identity.Officer;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an item for those who walk them in an officer's name without a page: the demonstration county. The same use
 * cases as on the staff pages, with the same rights and refusals.
 */
public interface ItemDesk {
    DisclosureId draft(NewDraft draft, Officer officer);

    void submit(DisclosureId id, Officer officer);

    void approveInUnit(DisclosureId id, String opinion, Officer officer);

    /** The secrecy review (保守国家秘密法 §35) finds nothing. */
    void passSecrecy(DisclosureId id, Officer officer);

    /** The disclosure review of 条例 §17 finds it open. */
    void clear(DisclosureId id, Officer officer);

    void returnToAuthor(DisclosureId id, String reason, Officer officer);

    void publish(DisclosureId id, Officer officer);

    void publishExpress(DisclosureId id, String reason, Officer officer);

    void schedule(DisclosureId id, Instant at, Officer officer);

    void withdraw(DisclosureId id, String reason, Officer officer);

    /** Begins the next edition of a published item. */
    void revise(DisclosureId id, String bodyHtml, String changeNote, Officer officer);

    void interpret(DisclosureId explained, DisclosureId explaining, Officer officer);

    /** A draft with all that its review asks for. */
    record NewDraft(OrganId organ, ColumnId column, String title, String summary, String bodyHtml,
            @Nullable String documentNumber, LocalDate formedOn, Set<PublicationChannel> channels, String theme,
            String genre, @Nullable String field, List<FileId> attachments) {
        public NewDraft {
            channels = Set.copyOf(channels);
            attachments = List.copyOf(attachments);
        }
    }
}
