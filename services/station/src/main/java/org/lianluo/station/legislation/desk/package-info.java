/** Drafts for comment as callers use them. */
package org.lianluo.station.legislation.desk;
