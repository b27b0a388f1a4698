/** Work evaluations (工作评议) and post-appointment reviews (任后履职评价). */
package org.lianluo.shared.events.survey.evaluation;
