package org.gongkai.request.intake.application;

import java.util.List;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.intake.domain.Enclosure;

/**
 * A filled-in form, checked field by field.
 *
 * @param token the sealed challenge the form carried
 * @param proof what the browser worked out; @param answer what a person answered instead
 * @param address network address it came from
 * @param wantsLetters whether to write to the given e-mail address when something happens
 * @param again whether the applicant was told of an equal request and sends it all the same
 */
public record Submission(RequestDesk.Entry entry, List<Upload> uploads, String token, String proof, String answer,
        String address, boolean wantsLetters, boolean again) {
    public Submission {
        uploads = List.copyOf(uploads);
    }

    /** A file as it was sent. */
    public record Upload(Enclosure.Kind kind, String name, byte[] content) {}
}
