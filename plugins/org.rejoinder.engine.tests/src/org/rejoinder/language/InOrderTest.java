package org.rejoinder.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rejoinder.language.snapshot.InOrder;

/** Work on several threads comes back as if one had done it. */
class InOrderTest {

    private static final List<Integer> MANY = IntStream.range(0, 200).boxed().toList();

    @Test
    void outcomesComeInTheOrderOfTheThings() {
        List<Integer> taken = new ArrayList<>();
        new InOrder<Integer, Integer>(i -> 1, () -> i -> {
            pause(i % 5 == 0 ? 3 : 0);
            return i;
        }).each(MANY, taken::add);
        assertEquals(MANY, taken);
    }

    @Test
    void aFailureIsThrownInItsTurn() {
        List<Integer> taken = new ArrayList<>();
        InOrder<Integer, Integer> work = new InOrder<>(i -> 1, () -> i -> {
            if (i == 3) {
                throw new IllegalArgumentException("three");
            }
            return i;
        });
        assertEquals("three", assertThrows(IllegalArgumentException.class, () -> work.each(MANY, taken::add)).getMessage());
        assertEquals(List.of(0, 1, 2), taken);
    }

    @Test
    void aLargeThingIsDoneAlone() {
        AtomicInteger busy = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        new InOrder<Integer, Integer>(i -> 1 << 20, () -> i -> {
            most.accumulateAndGet(busy.incrementAndGet(), Math::max);
            pause(1);
            busy.decrementAndGet();
            return i;
        }).each(MANY.subList(0, 20), i -> { });
        assertEquals(1, most.get());
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
