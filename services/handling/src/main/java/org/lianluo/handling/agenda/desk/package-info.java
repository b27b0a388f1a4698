/** Meetings of the standing committee over HTTP. */
package org.lianluo.handling.agenda.desk;
