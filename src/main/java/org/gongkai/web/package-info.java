/**
 * What all pages share: how a template becomes a response, the chrome around it, paging, and how refusals are shown.
 *
 * <dl>
 *   <dt>chrome<dd>everything on a page that is not its content: site name, navigation, footer, reading mode
 *   <dt>door 入口<dd>a way from the home page and navigation into a module's public pages
 *   <dt>reading mode<dd>elder mode (长者模式) and high contrast (高对比度), remembered in a cookie
 *   <dt>slice<dd>one stretch of a long list, with the key where the next begins (keyset paging)
 * </dl>
 */
@ApplicationModule(allowedDependencies = "law")
@NullMarked
package org.gongkai.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
