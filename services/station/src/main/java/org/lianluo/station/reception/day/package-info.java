/** Reception days as callers plan, announce and read them. */
package org.lianluo.station.reception.day;
