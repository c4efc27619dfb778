/**
 * Talk with the public; for now the corrections readers report on a page (纠错).
 *
 * <p>Law: 国办发〔2017〕47号 (我为政府网站找错). Not here: requests for information ({@code request}).
 * <dl>
 *   <dt>correction 纠错<dd>a reader's report that a page is wrong; answered within 3 working days
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"law", "web", "organ", "identity", "calendar", "disclosure", "secret"})
@NullMarked
package org.gongkai.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
