package org.gongkai.request.domain;

import java.time.LocalDate;
import org.gongkai.law.ArticleRef;

/** An act that was lawful but came too late (程序瑕疵): it holds, and it stays on record. */
public record Defect(LocalDate on, ArticleRef rule, String what) {}
