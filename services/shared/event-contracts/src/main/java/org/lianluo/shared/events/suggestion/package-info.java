/** Events of {@code suggestion} about deputies' suggestions (代表建议); the packages below hold those about opinions. */
package org.lianluo.shared.events.suggestion;
