/** Events of {@code suggestion} on suggestions of the procuratorate that belong to it (检察建议). */
package org.lianluo.shared.events.suggestion.procuratorial;
