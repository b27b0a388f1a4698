/** The assessment of handling units: schemes, the plan, marks, ranking and award lists. */
package org.lianluo.portal.appraisal;
