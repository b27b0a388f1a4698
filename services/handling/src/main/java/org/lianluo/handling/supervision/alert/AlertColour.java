package org.lianluo.handling.supervision.alert;

/** The light of a case (红黄绿灯). */
public enum AlertColour {
    GREEN,
    YELLOW,
    RED
}
