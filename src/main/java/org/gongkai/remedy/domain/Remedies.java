package org.gongkai.remedy.domain;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.gongkai.identity.OrganScope;
import org.gongkai.remedy.RemedyGroup;
import org.gongkai.remedy.RemedyResult;
import org.jspecify.annotations.Nullable;

/** The register. */
public interface Remedies {
    Optional<RemedyCase> find(long id);

    /** @return the new number */
    long add(RemedyCase entered);

    /** @throws org.gongkai.law.NewerVersionExists when it was saved by another since it was read */
    void save(RemedyCase changed);

    /** Newest first. @param group null for all; @param before only smaller numbers */
    List<RemedyCase> list(OrganScope scope, @Nullable RemedyGroup group, boolean openOnly, long before, int limit);

    /** Open ones, and those whose new reply is still to come, for terms. */
    List<RemedyCase> waiting(OrganScope scope, int limit);

    /** Those about one request, oldest first. */
    List<RemedyCase> about(String request);

    /** What decisions say, and the column each is counted in. */
    SortedMap<String, RemedyResult> resultNames(boolean ofSuits);

    void nameResult(boolean ofSuits, String name, RemedyResult result);
}
