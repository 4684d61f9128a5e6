package org.rejoinder.workbench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Watches how long the user interface's thread keeps others waiting: a thread asks it every few milliseconds, and the
 * longest answer counts. Beside the time on the clock stands the processor time, which other work on the machine does not
 * lengthen.
 */
final class Responsiveness implements AutoCloseable {

    private static final int PAUSE = 4;
    private static final int DEPTH = 25;
    private static final int SHOWN = 4;
    private static final long SUSPICIOUS = 150_000_000;

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final Thread ui = display.getThread();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong longestBusy = new AtomicLong();
    private final Thread asking = new Thread(this::ask, "responsiveness");
    private final Map<String, Integer> samples = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    Responsiveness() {
        asking.setDaemon(true);
        asking.start();
    }

    private void ask() {
        try {
            while (!stopped) {
                long begin = System.nanoTime();
                long busy = threads.getThreadCpuTime(ui.threadId());
                boolean[] answered = new boolean[1];
                display.asyncExec(() -> {
                    longest.accumulateAndGet(System.nanoTime() - begin, Math::max);
                    longestBusy.accumulateAndGet(threads.getThreadCpuTime(ui.threadId()) - busy, Math::max);
                    synchronized (answered) {
                        answered[0] = true;
                        answered.notifyAll();
                    }
                });
                synchronized (answered) {
                    while (!answered[0] && !stopped) {
                        answered.wait(PAUSE);
                        if (!answered[0] && System.nanoTime() - begin > SUSPICIOUS) {
                            sample();
                        }
                    }
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The longest wait, in milliseconds of the clock. */
    long longestMillis() {
        return longest.get() / 1_000_000;
    }

    /** The most processor time that the user interface's thread took in one wait, in milliseconds. */
    long busiestMillis() {
        return longestBusy.get() / 1_000_000;
    }

    private void sample() {
        StackTraceElement[] stack = ui.getStackTrace();
        samples.merge(ui.getState() + "\n  " + String.join("\n  ", Arrays.stream(stack).limit(DEPTH).map(String::valueOf).toList()),
                1, Integer::sum);
    }

    /** What the thread was at most often while it let others wait for long; empty where it never did. */
    String suspect() {
        return samples.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(SHOWN)
                .map(each -> each.getValue() + " times " + each.getKey()).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        stopped = true;
    }
}
