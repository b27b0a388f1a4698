/** What units did with the suggestions of a year, for those who count it. */
package org.lianluo.handling.assignment.facts;
