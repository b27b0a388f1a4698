/**
 * Working days and deadlines after the Civil Code (民法典) §201–203.
 *
 * <p>Computes only: policies and the yearly calendar are data of their owner, and the time comes from the caller.
 */
package org.lianluo.shared.calendar;
