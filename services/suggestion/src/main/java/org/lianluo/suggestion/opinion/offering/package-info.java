/** Offering opinions to the deputies of their station (认领): the first who claims one has it; else the station decides. */
package org.lianluo.suggestion.opinion.offering;
