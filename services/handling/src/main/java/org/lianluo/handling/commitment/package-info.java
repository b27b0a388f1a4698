/**
 * The ledger of commitments (承诺事项台账): what units promised in their replies, until it is done, across years. Replies enter
 * their promises here; in the fourth quarter the deputies get their state with a receipt.
 */
package org.lianluo.handling.commitment;
