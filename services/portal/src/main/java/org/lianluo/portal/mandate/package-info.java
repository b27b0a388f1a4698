/** Deputies from day to day, the course of their mandates, and persons of the directory. */
package org.lianluo.portal.mandate;
