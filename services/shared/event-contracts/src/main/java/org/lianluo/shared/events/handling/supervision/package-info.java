/** Supervision (督办): alerts, cases, questions and answers. */
package org.lianluo.shared.events.handling.supervision;
