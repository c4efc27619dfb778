package org.gongkai.request.intake.application;

import java.time.Clock;
import org.gongkai.file.UploadCheck;
import org.gongkai.law.BadInput;
import org.gongkai.request.RequestId;
import org.gongkai.request.intake.domain.Enclosure;
import org.gongkai.request.intake.domain.Intake;
import org.springframework.stereotype.Component;

/** Files of applicants: checked like every other, but sealed in the database and never in the store of public files. */
@Component
class KeepingEnclosures {
    private static final int LARGEST = 8 << 20;

    private final Intake intake;
    private final UploadCheck uploads;
    private final Clock clock;

    KeepingEnclosures(Intake intake, UploadCheck uploads, Clock clock) {
        this.intake = intake;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** @throws BadInput when it is too large, of another kind than it pretends, or infected */
    void keep(RequestId request, Submission.Upload upload) {
        String field = switch (upload.kind()) {
            case IDENTITY -> "identity";
            case LETTER -> "letter";
            case MATERIAL, CORRECTION -> "materials";
            case CONTACT -> "scans";
        };
        if (upload.content().length > LARGEST) {
            throw new BadInput(field, "“%s”超过 8 MB，请压缩或者分开上传".formatted(upload.name()));
        }
        var checked = check(field, upload);
        if (upload.kind() == Enclosure.Kind.IDENTITY && !isPictureOrPdf(checked.mediaType())) {
            throw new BadInput(field, "身份证明请用照片或者 PDF");
        }
        intake.addEnclosure(request, upload.kind(), checked.name(), checked.mediaType(), checked.content(), clock
                .instant());
    }

    private UploadCheck.Checked check(String field, Submission.Upload upload) {
        try {
            return uploads.check(upload.name(), upload.content());
        } catch (BadInput refused) {
            throw refused.at(field);
        }
    }

    private static boolean isPictureOrPdf(String mediaType) {
        return mediaType.startsWith("image/") || mediaType.equals("application/pdf");
    }
}
