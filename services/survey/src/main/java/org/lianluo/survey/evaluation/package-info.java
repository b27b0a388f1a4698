/**
 * Work evaluations (工作评议) and post-appointment reviews (任后履职评价): groups of deputies visit and investigate, report
 * what they found of each unit or person, the committee rates in surveys, and the directors' meeting concludes.
 *
 * <p>监督法 2024 §13 lets the directors' meeting have members and deputies inspect and investigate before a report is heard;
 * it does not know the word 评议. That is local: 河南省监督条例 2015 §4, §10 (组织评议) and 重庆市代表建议办理条例 2017 §33
 * (专项工作评议). No text of 任后履职评价 was found, national or local: its steps here are those of the practice that was read.
 */
package org.lianluo.survey.evaluation;
