package org.lianluo.survey.poll;

/** How papers come in. */
public enum SurveyMethod {
    /** Each rater on a device of their own (手机或者表决终端). */
    PHONE(true, false),
    /** On paper in the hall, counted by two tellers (纸质票). */
    PAPER(false, true),
    /** Both; nobody twice. */
    MIXED(true, true),
    /** By the voting system of the hall, whose numbers tellers enter (表决器). */
    DEVICE(false, true),
    /** By show of hands, counted by two tellers (举手): where the device fails, or for members by video. */
    HANDS(false, true);

    private final boolean phone;
    private final boolean hall;

    SurveyMethod(boolean phone, boolean hall) {
        this.phone = phone;
        this.hall = hall;
    }

    /** Whether raters send papers here. */
    public boolean onPhone() {
        return phone;
    }

    /** Whether tellers count in the hall. */
    public boolean inHall() {
        return hall;
    }
}
