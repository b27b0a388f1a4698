package org.lianluo.local;

/** Something of the demo on its way. */
interface DemoWay {

    /** Whether it is where it should be. */
    boolean isOver();

    /** What it waits for, for a person. */
    String next();

    /** What several of it are called. */
    String plural();
}
