package org.lianluo.local;

import java.util.Arrays;
import java.util.List;
import org.lianluo.shared.servers.process.StartFailure;

/**
 * One step on the way of a demo opinion.
 *
 * @param argument what the verb needs: unit, deputy, channel, reason code or number of another opinion; else null
 */
record DemoStep(Verb verb, String argument) {

    /** Who does something. */
    enum Actor {
        HEAD,
        UNIT,
        DEPUTY,
        ASKER
    }

    /** What can be done with an opinion after it was submitted. */
    enum Verb {
        ANSWER_ON_SPOT(Actor.HEAD),
        FORWARD(Actor.HEAD),
        CONVERT(Actor.HEAD),
        REFER_OUT(Actor.HEAD),
        REJECT(Actor.HEAD),
        MERGE(Actor.HEAD),
        RELAY(Actor.HEAD),
        ACCEPT(Actor.UNIT),
        RETURN(Actor.UNIT),
        EXTEND(Actor.UNIT),
        ANSWER(Actor.UNIT),
        ADOPT(Actor.DEPUTY),
        DECLINE(Actor.DEPUTY),
        SATISFIED(Actor.ASKER),
        BASICALLY_SATISFIED(Actor.ASKER),
        DISSATISFIED(Actor.ASKER),
        WITHDRAW(Actor.ASKER);

        private final Actor actor;

        Verb(Actor actor) {
            this.actor = actor;
        }

        Actor actor() {
            return actor;
        }
    }

    /** A way such as {@code FORWARD 410402-U29 > ACCEPT > ANSWER}; null for an opinion that was just received. */
    static List<DemoStep> way(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(">")).map(DemoStep::parse).toList();
    }

    private static DemoStep parse(String text) {
        String[] words = text.strip().split(" +");
        try {
            return new DemoStep(Verb.valueOf(words[0]), words.length > 1 ? words[1] : null);
        } catch (IllegalArgumentException e) {
            throw new StartFailure("no step is called " + words[0], e);
        }
    }
}
