/** The facts of a unit's items that the figures of schemes count. */
package org.lianluo.handling.appraisal.facts;
