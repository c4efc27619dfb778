package org.gongkai.request.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import org.gongkai.request.Applicant;
import org.gongkai.request.ApplicantKind;
import org.gongkai.secret.Secrets;
import org.springframework.stereotype.Component;

/** Names of applicants as they lie in {@code request}: sealed, and hashed to be found by. */
@Component
class SealedNames {
    private static final String ERASED = "（已按规定删除）";

    private final Secrets secrets;

    SealedNames(Secrets secrets) {
        this.secrets = secrets;
    }

    String seal(String name) {
        return secrets.seal(name);
    }

    /** The same however it is spaced or typed; of the whole name, so that nobody finds people by a syllable. */
    String hash(String name) {
        return secrets.hash("applicant " + Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", ""));
    }

    Applicant applicant(ResultSet row) throws SQLException {
        return new Applicant(ApplicantKind.valueOf(row.getString("applicant_kind")), name(row),
                open(row, "representative", ""), row.getBoolean("reads_with_difficulty"));
    }

    String name(ResultSet row) throws SQLException {
        return open(row, "applicant_name", ERASED);
    }

    private String open(ResultSet row, String column, String erased) throws SQLException {
        var kept = row.getString(column);
        if (kept == null) {
            return erased;
        }
        return row.getString("applicant_hash") == null ? kept : secrets.open(kept);
    }
}
