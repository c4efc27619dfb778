package org.gongkai.catalogue;

import java.time.LocalDate;
import org.gongkai.organ.OrganId;

/**
 * A published edition of an organ's guide (政府信息公开指南).
 *
 * @param edition counts from 1; the highest is the current one
 * @param reviewedOn the last day somebody looked it through and found it right
 */
public record Guide(OrganId organ, int edition, GuideText text, LocalDate publishedOn, LocalDate reviewedOn) {}
