/**
 * Suggestions and assignments as the offices of a region see them (代表工委、政府办公室、专（工）委、主任会议). What may be done is
 * the intake office's; all others read.
 */
package org.lianluo.portal.office;
