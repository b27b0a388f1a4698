package org.lianluo.suggestion.proposal.procuratorial;

/** Which became which. */
public enum LinkDirection {
    /** The procuratorate took the matter up (代表建议转化为检察建议). */
    TO_PROCURATORATE,
    /** The deputies took up what the procuratorate had found (检察建议转化为代表建议). */
    FROM_PROCURATORATE
}
