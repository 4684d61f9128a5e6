package org.rejoinder.language.snapshot;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Does the same to many things on as many threads as there are processors, and hands over what comes of them in the order of
 * the things. A large one is done alone, so that not two of them have to be in memory.
 *
 * @param <T> what is worked on
 * @param <R> what comes of it
 */
public final class InOrder<T, R> {

    private static final long LARGE = 256L << 10;

    private final ReadWriteLock alone = new ReentrantReadWriteLock();
    private final ToLongFunction<T> size;
    private final ThreadLocal<Function<T, R>> worker;

    /**
     * @param size of a thing in bytes, about
     * @param worker makes what works, one for each thread
     */
    public InOrder(ToLongFunction<T> size, Supplier<Function<T, R>> worker) {
        this.size = size;
        this.worker = ThreadLocal.withInitial(worker);
    }

    /**
     * Works on all things. What a worker throws is thrown here, in its turn.
     *
     * @param taker gets what comes of each thing, on the calling thread
     */
    public void each(Collection<T> things, Consumer<R> taker) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), things.size());
        if (threads < 2) {
            things.forEach(thing -> taker.accept(worker.get().apply(thing)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "documents");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<R>> ahead = new ArrayDeque<>();
            for (Iterator<T> rest = things.iterator(); rest.hasNext() || !ahead.isEmpty();) {
                while (rest.hasNext() && ahead.size() < 2 * threads) {
                    T thing = rest.next();
                    ahead.add(pool.submit(() -> work(thing)));
                }
                taker.accept(outcome(ahead.poll()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private R work(T thing) {
        Lock lock = size.applyAsLong(thing) > LARGE ? alone.writeLock() : alone.readLock();
        lock.lock();
        try {
            return worker.get().apply(thing);
        } finally {
            lock.unlock();
        }
    }

    private static <R> R outcome(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException known -> throw known;
                case Error known -> throw known;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}
