/** Events of the assessment of handling units (承办单位考核). */
package org.lianluo.shared.events.handling.appraisal;
