package org.lianluo.suggestion.opinion.voice;

import java.util.function.UnaryOperator;
import org.lianluo.shared.contact.Retention;

/**
 * What the end of an opinion means for who raised it. Whatever may end an opinion asks for one, so that the
 * end can't be forgotten.
 *
 * @param retention for how long it is kept who raised it; null where they were erased before
 * @param hide takes out of their words what would name them, where they were erased before; else nothing
 */
public record Ending(Retention retention, UnaryOperator<String> hide) {}
