package org.gongkai.statistics;

import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.OrganScope;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.NotPermitted;
import org.gongkai.organ.Organs;
import org.springframework.stereotype.Component;

/** Whether the list behind a figure opens, for the public and for an officer. Asked by whatever shows records. */
@Component
public class RecordAccess {
    private final Figures figures;
    private final AccessPolicy policy;
    private final Organs organs;

    RecordAccess(Figures figures, AccessPolicy policy, Organs organs) {
        this.figures = figures;
        this.policy = policy;
        this.organs = organs;
    }

    /**
     * For anyone.
     *
     * @throws NoSuchRecord when not even the value is public
     * @throws NotPermitted when the value is, but its records are not
     */
    public void requirePublic(FigureQuery query) {
        var metric = figures.metric(query.metric());
        if (metric.audience().isInternal()) {
            throw new NoSuchRecord("没有名为“%s”的公开指标。".formatted(query.metric()));
        }
        if (!metric.audience().anyoneOpens()) {
            throw new NotPermitted("“%s”只公布数量。背后的记录可能涉及个人，由办理单位的工作人员登录后台查看。".formatted(metric.label()));
        }
    }

    /** For an officer: whoever the records concern, the officer must hold the permission there. */
    public boolean opens(Officer officer, FigureQuery query) {
        var needed = figures.metric(query.metric()).audience().records();
        return needed == null || coversAll(policy.scope(officer, needed), query);
    }

    /** @throws NotPermitted with what is missing */
    public void require(Officer officer, FigureQuery query) {
        if (!opens(officer, query)) {
            throw new NotPermitted("“%s”的记录只有本单位有相应权限的人员能打开；查看全县的记录需要对全县各单位都有权限。".formatted(figures.metric(query
                    .metric()).label()));
        }
    }

    private boolean coversAll(OrganScope scope, FigureQuery query) {
        return query.organ() != null ? scope.covers(query.organ())
                : organs.disclosing()
                        .stream()
                        .allMatch(organ -> scope.covers(organ.id()));
    }
}
