package org.lianluo.suggestion.opinion;

import jakarta.persistence.Embeddable;

/** What the station head approved to leave the station. */
@Embeddable
class ApprovedText {

    private String approvedTitle;
    private String approvedText;
    private String approvedLocation;

    protected ApprovedText() {}

    ApprovedText(String title, String text, String location) {
        this.approvedTitle = title;
        this.approvedText = text;
        this.approvedLocation = location;
    }

    String title() {
        return approvedTitle;
    }

    String text() {
        return approvedText;
    }

    String location() {
        return approvedLocation;
    }
}
