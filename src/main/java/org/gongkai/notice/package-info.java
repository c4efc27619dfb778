/**
 * The outbox (发件箱): letters by e-mail to people outside, written in the transaction that causes them and sent afterwards.
 *
 * <p>Not here: what a letter says and who wants it; the module that posts it knows. Not here either: the platform's own
 * pages, on which everyone can read the same without e-mail.
 * <dl>
 *   <dt>letter 邮件<dd>one e-mail to one person about one record
 *   <dt>occasion 事由<dd>what makes a letter the same one when it is posted again; it is then sent once
 *   <dt>held 未发出<dd>no mail server is configured: the letter stays here to be read
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"law", "web", "organ", "identity", "secret"})
@NullMarked
package org.gongkai.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
