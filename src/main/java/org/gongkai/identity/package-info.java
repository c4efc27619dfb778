/**
 * Accounts, sign-in, roles, and the one policy for who may see and do what.
 *
 * <p>Not here: the people of a disclosure unit as a public register ({@code organ}).
 * <dl>
 *   <dt>officer 工作人员<dd>a person with an account
 *   <dt>role 角色<dd>what an officer is within an organ
 *   <dt>permission 权限<dd>one kind of act; the policy says which roles have it, and for which organs
 *   <dt>three administrators 三员分立<dd>system, security and audit administrator; none can do another's part
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"law", "web", "organ", "secret"})
@NullMarked
package org.gongkai.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
