package org.gongkai.web;

/**
 * A door for the public; each module contributes its own as a bean, so that a door stands exactly where its module does.
 * Every door is on the home page, in the site map and in {@code sitemap.xml}; a main one also in the navigation of every page.
 *
 * @param label two to six characters, as readers call it
 * @param seal the one character in the frame beside it
 * @param hint one sentence: what it is good for
 * @param path where it leads, within this site
 * @param order position among all doors: 首页 100, 政府信息公开 200, 依申请公开 300, 互动交流 400, 办事服务 500, 年度报告 600,
 *              公开统计 700, tools from 800
 * @param main whether it also stands in the main navigation
 */
public record PublicDoor(String label, String seal, String hint, String path, int order, boolean main) {}
