/**
 * Keeps what the database alone must not reveal: second factors, and what applicants tell about themselves.
 *
 * <p>Law: 个人信息保护法 §51 (encryption), 条例 §15 (personal privacy). Not here: whom a value may be shown to ({@code
 * identity}), nor masking on screens; each module masks its own.
 * <dl>
 *   <dt>seal 加密<dd>so that only this platform's key opens it again
 *   <dt>key ring 密钥环<dd>the current key, which seals, and the earlier ones, which still open
 *   <dt>rotation 密钥轮换<dd>a new current key, and everything sealed anew with it
 * </dl>
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.gongkai.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
