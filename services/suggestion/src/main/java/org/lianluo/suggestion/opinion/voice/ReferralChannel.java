package org.lianluo.suggestion.opinion.voice;

/** The channel that an opinion belongs to instead. */
public enum ReferralChannel {
    LITIGATION,
    PETITION,
    POLICE_110,
    HOTLINE_12345,
    OTHER
}
