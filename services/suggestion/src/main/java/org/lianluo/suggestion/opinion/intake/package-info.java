/** Taking an opinion in (受理): who may submit where, the receipt number, and the tracking code that is shown once. */
package org.lianluo.suggestion.opinion.intake;
