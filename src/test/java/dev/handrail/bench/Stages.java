package dev.handrail.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.handrail.pipeline.Progress;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes down how many seconds of processor time each stage of a build takes, all threads together. */
final class Stages implements Progress {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private String stage = "";
    private double begun;

    /** Seconds of processor time that this process has taken so far. */
    static double cpu() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }

    @Override
    public void start(String what, int total) {
        stage = what;
        begun = cpu();
    }

    @Override
    public void advance(int done) {}

    @Override
    public void end() {
        seconds.merge(stage, cpu() - begun, Double::sum);
    }

    /** By what the stage is called. */
    Map<String, Double> seconds() {
        return seconds;
    }
}
