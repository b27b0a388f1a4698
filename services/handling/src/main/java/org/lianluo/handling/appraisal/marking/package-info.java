/** The marks that units, deputies and offices give in an assessment (自评、代表评分、机关评分). */
package org.lianluo.handling.appraisal.marking;
