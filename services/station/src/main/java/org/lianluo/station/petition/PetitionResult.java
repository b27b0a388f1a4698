package org.lianluo.station.petition;

/** What became of a petition. */
enum PetitionResult {
    /** Settled (已解决). */
    SETTLED,
    /** Settled in part (部分解决). */
    PARTLY_SETTLED,
    /** Explained why it can't be settled (解释说明). */
    EXPLAINED,
    /** Led to the procedure that the law provides, such as a court (引导至法定途径). */
    LED_TO_PROCEDURE
}
