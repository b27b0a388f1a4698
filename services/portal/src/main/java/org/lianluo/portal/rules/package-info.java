/**
 * The rules of each place (地方规则): what holds in a region and where it comes from, setting one, presets side by side, what
 * a change would mean for open cases, applying one to clocks that run.
 */
package org.lianluo.portal.rules;
