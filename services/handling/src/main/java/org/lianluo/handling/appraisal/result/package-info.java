/** The units of an assessment with what they scored and where they stand. */
package org.lianluo.handling.appraisal.result;
