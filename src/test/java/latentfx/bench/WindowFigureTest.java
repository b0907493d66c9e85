package latentfx.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class WindowFigureTest {
    private static WindowFigure figure(WindowTask task, double... millis) {
        return new WindowFigure(task, Ranked.of(millis), 70_000, 0, 1280, 800);
    }

    @Test
    void timesAreJudgedByTheirNinetyFifthPercentile() {
        double[] millis = new double[100];
        Arrays.fill(millis, 3);
        Arrays.fill(millis, 95, 100, 400);
        WindowFigure drag = figure(WindowTask.DRAG, millis);
        assertEquals(3, drag.judged());
        assertTrue(drag.met(), "five of a hundred may be late");
        millis[0] = 16.1;
        assertEquals(16.1, figure(WindowTask.DRAG, millis).judged());
        assertFalse(figure(WindowTask.DRAG, millis).met());
    }

    @Test
    void framesAreJudgedByHowManyThereAreInASecond() {
        WindowFigure pan = figure(WindowTask.PAN_MOST, 20, 40, 40);
        assertEquals(30, pan.judged(), 1e-9);
        assertTrue(pan.met());
        assertFalse(figure(WindowTask.PAN_MOST, 20, 40, 42).met());
        assertFalse(figure(WindowTask.PAN_MANY, 20, 40, 40).met());
    }

    @Test
    void aClockThatTicksAHairSlowerThanSixtyTimesIsNotAMiss() {
        assertTrue(figure(WindowTask.PAN_MANY, 16.7, 16.8).met());
        assertFalse(figure(WindowTask.PAN_MANY, 16.7, 17.2).met());
    }

    @Test
    void tasksAreCountedFromOne() {
        assertEquals(1, WindowTask.DRAG.number());
        assertEquals(WindowTask.values().length, WindowTask.SCRUB.number());
    }

    @Test
    void nothingIsDrawnOnLessThanNothing() {
        Ranked any = Ranked.of(1);
        var refused =
                assertThrows(IllegalArgumentException.class, () -> new WindowFigure(WindowTask.PICK, any, 5, 0, -1, 2));
        assertTrue(String.valueOf(refused.getMessage()).contains("-1 x 2"), refused.getMessage());
    }
}
