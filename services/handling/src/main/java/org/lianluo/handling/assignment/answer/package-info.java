/**
 * A unit accepts, returns, extends and answers an opinion (承办). Opinions come only by events, and none is
 * refused.
 */
package org.lianluo.handling.assignment.answer;
