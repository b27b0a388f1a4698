package org.lianluo.suggestion.opinion;

import jakarta.persistence.Embeddable;

/** What the asker holds: a number that anybody may know, and a secret of which only the hash is kept. */
@Embeddable
class Receipt {

    String receiptNumber;
    String trackingCodeHash;

    protected Receipt() {}

    Receipt(String number, String trackingCodeHash) {
        this.receiptNumber = number;
        this.trackingCodeHash = trackingCodeHash;
    }
}
