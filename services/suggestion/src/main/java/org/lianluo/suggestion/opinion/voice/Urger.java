package org.lianluo.suggestion.opinion.voice;

/** Who urges: whoever raised the opinion, or the station that received it first and stays responsible (首接负责). */
public enum Urger {
    SUBMITTER,
    STATION
}
