package org.lianluo.suggestion.opinion;

import jakarta.persistence.Embeddable;

/** What the station head approved to leave the station. */
@Embeddable
public class ApprovedText {

    private String approvedTitle;
    private String approvedText;
    private String approvedLocation;

    protected ApprovedText() {}
    /** Location may be null. */
    public ApprovedText(String title, String text, String location) {
        this.approvedTitle = title;
        this.approvedText = text;
        this.approvedLocation = location;
    }

    public String title() {
        return approvedTitle;
    }

    public String text() {
        return approvedText;
    }

    public String location() {
        return approvedLocation;
    }
}
