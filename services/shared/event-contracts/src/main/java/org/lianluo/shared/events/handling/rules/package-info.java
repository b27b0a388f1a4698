/** What offices do with the rules of their region, beside setting one. */
package org.lianluo.shared.events.handling.rules;
