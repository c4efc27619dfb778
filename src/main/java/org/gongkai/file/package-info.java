/**
 * Attachments (附件): kept once per content, known by what they are and not by what they are called, scanned for what
 * should not leave the house, served so that they cannot harm a reader.
 *
 * <p>Not here: who may open a file; the module that attached it decides.
 * <dl>
 *   <dt>hidden data 隐藏信息<dd>hidden sheets, tracked changes, comments, place of a photo: seen by none, read by many
 *   <dt>manuscript 稿<dd>a document before it is set in type; the same one gives the same PDF, OFD and DOCX
 *   <dt>public copy 公开件<dd>a file made anew with parts blacked out (涂黑); the original stays
 *   <dt>content 内容<dd>the bytes, kept once under their SHA-256
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"law", "web"})
@NullMarked
package org.gongkai.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
