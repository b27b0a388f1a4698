package org.lianluo.shared.casework.choice;

/** What it means that nobody decided on a request in time. */
public enum Silence {
    GRANTED,
    REFUSED
}
