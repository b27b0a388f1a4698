/** Screens of reception days and their desk (代表接待日). */
package org.lianluo.portal.reception;
