/** The work of a handling unit: its assignments, what it does with each, and what its leader approves (承办单位). */
package org.lianluo.portal.unit;
