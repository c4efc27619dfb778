package org.gongkai.request.intake.domain;

import org.gongkai.law.BadInput;

/** Whether the reply helped (办理评价), asked once it was given. @param stars 1 to 5 */
public record Rating(int stars, String comment) {
    private static final int MOST = 5;
    private static final int LONGEST = 500;

    public Rating {
        comment = comment.strip();
        if (stars < 1 || stars > MOST) {
            throw new BadInput("stars", "请选择 1 至 5 分");
        }
        if (comment.length() > LONGEST) {
            throw new BadInput("comment", "意见不超过 %d 字".formatted(LONGEST));
        }
    }
}
