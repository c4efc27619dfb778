package org.gongkai.report.domain.making;

import java.util.List;
import java.util.Optional;
import org.gongkai.identity.AccountId;
import org.gongkai.organ.OrganId;
import org.gongkai.report.ReportId;
import org.gongkai.report.domain.form.ReportTables;
import org.jspecify.annotations.Nullable;

/** All annual reports of ours. */
public interface AnnualReports {
    AnnualReport get(ReportId id);

    /** The newest edition. */
    Optional<AnnualReport> latest(OrganId organ, int year);

    /** The newest edition that is signed, or published when asked for. */
    Optional<AnnualReport> latestFrozen(OrganId organ, int year, boolean publishedOnly);

    List<AnnualReport> editions(OrganId organ, int year);

    /** The newest edition of each organ for a year. */
    List<AnnualReport> ofYear(int year);

    /** Years and organs with a published report, newest year first. */
    List<AnnualReport> published(@Nullable Integer year);

    /** Adds a first or further edition; id and version are given here. */
    AnnualReport add(NewReport report);

    /** @throws org.gongkai.law.NewerVersionExists when somebody saved in between */
    void save(AnnualReport report, int seenVersion);

    /** Keeps what was signed; done once. */
    void freeze(ReportId id, ReportTables tables, List<FrozenFigure> figures);

    ReportTables frozenTables(ReportId id);

    List<FrozenFigure> frozenFigures(ReportId id);

    /** What is kept of the outputs: attachments of the published item. */
    record NewReport(OrganId organ, int year, int edition, String form, Scope scope, Manuscripts texts, String reason,
            AccountId author) {}
}
