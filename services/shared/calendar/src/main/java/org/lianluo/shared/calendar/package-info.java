/**
 * Working days and deadlines by the Civil Code (民法典) §201–203.
 *
 * <p>This package only computes. Policies and the yearly calendar are data of their owner; the caller supplies the time.
 */
package org.lianluo.shared.calendar;
