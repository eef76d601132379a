package dev.kap.growth;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What {@link CountingLoader} counts: steps of our code, by the method that takes them. */
public final class Steps {

    private static final Map<String, LongAdder> TAKEN = new ConcurrentHashMap<>();

    private Steps() {}

    /** Called at the begin of each method and at each of its branches. */
    public static void step(String method) {
        TAKEN.computeIfAbsent(method, first -> new LongAdder()).increment();
    }

    static void clear() {
        TAKEN.clear();
    }

    static Map<String, Long> taken() {
        Map<String, Long> taken = new TreeMap<>();
        TAKEN.forEach((method, steps) -> taken.put(method, steps.sum()));
        return taken;
    }
}
