/**
 * The parts that cases of every service share: history (who did what and when, and which rule set a date),
 * due dates, and the policies and working-day calendar for counting them.
 *
 * <p>The handling service owns policies and calendar. Each service keeps its own projection of them, fed by
 * events. A jurisdiction without a policy of its own follows the defaults of {@link org.lianluo.shared.casework.PolicyKey}.
 */
package org.lianluo.shared.casework;
