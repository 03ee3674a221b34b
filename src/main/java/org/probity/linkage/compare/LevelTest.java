package org.probity.linkage.compare;

/** Whether two values, both given, agree in one named way. */
@FunctionalInterface
public interface LevelTest {

    boolean holds(TwoWords words);
}
