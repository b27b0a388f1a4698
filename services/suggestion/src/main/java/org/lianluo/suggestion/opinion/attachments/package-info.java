/**
 * The files of an opinion. They stay at the station until its head releases them, one by one; then whoever handles the
 * opinion reads them here.
 */
package org.lianluo.suggestion.opinion.attachments;
