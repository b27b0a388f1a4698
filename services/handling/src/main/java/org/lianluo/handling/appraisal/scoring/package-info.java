/** What a unit scores by a scheme (计分): from the facts of its items and the marks that were entered, each part shown. */
package org.lianluo.handling.appraisal.scoring;
