/**
 * The trail (审计日志): who did what, when, to which record, why and from where; append-only and hash-chained.
 *
 * <p>Listens to every {@link org.gongkai.law.OfficialAct} in the same transaction. Not here: business records.
 * <dl>
 *   <dt>entry<dd>one act; carries the hash of the entry before it
 *   <dt>verify 校验<dd>recomputing the chain; a changed, missing or inserted entry breaks it
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"law", "web", "identity", "organ"})
@NullMarked
package org.gongkai.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
