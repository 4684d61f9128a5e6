package org.rejoinder.language.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
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
 * the things. Small ones go from thread to thread in batches, since waking a thread costs as much as a small document; a
 * large one is done alone, so that not two of them have to be in memory.
 *
 * @param <T> what is worked on
 * @param <R> what comes of it
 */
public final class InOrder<T, R> {

    private static final long LARGE = 256L << 10;
    /** In bytes and in things; the first that is reached ends a batch. */
    private static final long BATCH_SIZE = 64L << 10;
    private static final int BATCH_THINGS = 16;
    /** Batches that each thread should get at least, so that all are busy to the end. */
    private static final int SHARE = 8;

    private record Batch<T>(List<T> things, boolean large) {
    }

    /** What came of a batch: the outcomes ahead of the first failure, and that, or null. */
    private record Done<R>(List<R> outcomes, Throwable failure) {
    }

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
            Deque<Future<Done<R>>> ahead = new ArrayDeque<>();
            for (Iterator<Batch<T>> rest = batches(things, threads); rest.hasNext() || !ahead.isEmpty();) {
                while (rest.hasNext() && ahead.size() < 2 * threads) {
                    Batch<T> batch = rest.next();
                    ahead.add(pool.submit(() -> work(batch)));
                }
                take(ahead.poll(), taker);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Sizes are asked for batch by batch, while the threads are at work already. */
    private Iterator<Batch<T>> batches(Collection<T> things, int threads) {
        int most = Math.clamp(things.size() / (threads * SHARE), 1, BATCH_THINGS);
        Iterator<T> rest = things.iterator();
        return new Iterator<>() {

            private T large;

            @Override
            public boolean hasNext() {
                return large != null || rest.hasNext();
            }

            @Override
            public Batch<T> next() {
                if (large != null) {
                    Batch<T> batch = new Batch<>(List.of(large), true);
                    large = null;
                    return batch;
                }
                List<T> batch = new ArrayList<>();
                long total = 0;
                while (rest.hasNext() && batch.size() < most && total < BATCH_SIZE) {
                    T thing = rest.next();
                    long bytes = size.applyAsLong(thing);
                    if (bytes > LARGE) {
                        large = thing;
                        break;
                    }
                    batch.add(thing);
                    total += bytes;
                }
                return batch.isEmpty() ? next() : new Batch<>(batch, false);
            }
        };
    }

    private Done<R> work(Batch<T> batch) {
        Lock lock = batch.large() ? alone.writeLock() : alone.readLock();
        List<R> outcomes = new ArrayList<>(batch.things().size());
        lock.lock();
        try {
            for (T thing : batch.things()) {
                outcomes.add(worker.get().apply(thing));
            }
            return new Done<>(outcomes, null);
        } catch (RuntimeException | Error e) {
            return new Done<>(outcomes, e);
        } finally {
            lock.unlock();
        }
    }

    private static <R> void take(Future<Done<R>> future, Consumer<R> taker) {
        Done<R> done;
        try {
            done = future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        done.outcomes().forEach(taker);
        switch (done.failure()) {
            case null -> { }
            case RuntimeException known -> throw known;
            case Error known -> throw known;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }
}
