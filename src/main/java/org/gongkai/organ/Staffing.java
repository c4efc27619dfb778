package org.gongkai.organ;

/** How many people of a disclosure unit do its work. @param fullTime 专职 @param partTime 兼职 */
public record Staffing(int fullTime, int partTime) {
    public static final Staffing NONE = new Staffing(0, 0);

    public int total() {
        return fullTime + partTime;
    }
}
