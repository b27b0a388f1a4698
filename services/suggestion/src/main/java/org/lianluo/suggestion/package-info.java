/** The suggestion service: station opinions (社情民意), from intake to the constituent's rating. */
package org.lianluo.suggestion;
