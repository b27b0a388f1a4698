/**
 * What every case shares, whatever service it is in: its history (who did what, when, by which rule a date was set), its
 * due dates, and the policies and working-day calendar from which they are counted.
 *
 * <p>Policies and calendar belong to the handling service; here they are kept as each service's own projection, fed by
 * events. What a jurisdiction has not decided follows the defaults of {@link org.lianluo.shared.casework.PolicyKey}.
 */
package org.lianluo.shared.casework;
