/**
 * What everybody may do without an account: find a station, raise an opinion there, follow it by its receipt, and read
 * what deputies suggested. The code of a receipt is in forms and in a sealed cookie, and never in an address.
 */
package org.lianluo.portal.visitor;
