/** Taking an opinion in (受理): who may submit one where, its number, and the tracking code that is shown once. */
package org.lianluo.suggestion.opinion.intake;
