/**
 * The relational store: PostgreSQL started by the application itself when no other one is configured, and the migrations
 * of every module.
 *
 * <p>Not here: any table of a module; each keeps its own under {@code db/migration/<module>}.
 * <dl>
 *   <dt>owner<dd>the database role that owns the tables and runs migrations
 *   <dt>application role<dd>the role the running application connects as; it may not alter what the law says is final
 * </dl>
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.gongkai.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
