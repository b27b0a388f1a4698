/** Suggestions of the procuratorate that belong to a deputy's suggestion (检察建议衔接转化). */
package org.lianluo.portal.procuratorial;
