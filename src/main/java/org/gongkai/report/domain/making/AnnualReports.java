package org.gongkai.report.domain.making;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.identity.AccountId;
import org.gongkai.organ.OrganId;
import org.gongkai.report.ReportId;
import org.gongkai.report.domain.form.ReportTables;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.web.Slice;
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

    /** The newest signed edition of each organ for a year, whatever a correction in work may become. */
    List<AnnualReport> frozenOfYear(int year);

    /** Years and organs with a published report, newest year first. */
    List<AnnualReport> published(@Nullable Integer year);

    /** Adds a first or further edition; id and version are given here. */
    AnnualReport add(NewReport report);

    /** @throws org.gongkai.law.NewerVersionExists when somebody saved in between */
    void save(AnnualReport report, int seenVersion);

    /** Keeps what was signed; done once. */
    void freeze(ReportId id, ReportTables tables, List<FrozenFigure.WithRecords> figures);

    ReportTables frozenTables(ReportId id);

    /** The same of several reports at once. */
    Map<ReportId, ReportTables> frozenTables(Collection<ReportId> ids);

    /** The values; the records behind them are many and asked for one figure at a time. */
    List<FrozenFigure> frozenFigures(ReportId id);

    Optional<FrozenFigure> frozenFigure(ReportId id, FigureQuery query);

    /** The records a figure had when it was signed, in the order they were counted; empty when they were too many to keep. */
    Slice<FrozenFigure.Kept> keptRecords(ReportId id, FigureQuery query, @Nullable String after, int limit);

    /** @param imported null when its tables are made from records */
    record NewReport(OrganId organ, int year, int edition, String form, Scope scope, Manuscripts texts, String reason,
            AccountId author, @Nullable Imported imported) {}
}
