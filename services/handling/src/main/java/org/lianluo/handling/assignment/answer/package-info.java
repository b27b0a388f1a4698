/**
 * What a unit does with an opinion in its hands: it accepts, returns, extends and answers (承办). Opinions come by events
 * only, and none is turned away.
 */
package org.lianluo.handling.assignment.answer;
