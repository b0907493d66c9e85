package latentfx.ui.onmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import latentfx.math.Matrix;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.Obstacles;
import latentfx.ui.plot.PixelBox;
import latentfx.ui.plot.ScreenTransform;
import latentfx.ui.plot.Viewport;
import org.junit.jupiter.api.Test;

/** The corner that a hint lies in: a map of 400 × 300 pixels, one map unit a pixel, the origin at its lower left. */
final class FreeCornerTest {
    private static final ScreenTransform MAP = new ScreenTransform(new Viewport(200, 150, 1), 400, 300);
    private static final List<PixelBox> CORNERS = FreeCorner.all(120, 50, MAP, 30, 8);

    private static Cloud cloud(float... xy) {
        return Cloud.of(Matrix.wrap(xy.length / 2, 2, xy), new int[xy.length / 2], 1);
    }

    private static PixelBox best(Cloud cloud, Obstacles path) {
        return FreeCorner.of(CORNERS, cloud, MAP, path);
    }

    @Test
    void theCornersLeaveRoomForControls() {
        assertEquals(
                List.of(
                        new PixelBox(272, 8, 120, 50),
                        new PixelBox(8, 30, 120, 50),
                        new PixelBox(272, 220, 120, 50),
                        new PixelBox(8, 220, 120, 50)),
                CORNERS);
    }

    @Test
    void aHintLiesWhereTheFewestPointsAre() {
        // upper right: 2 points, upper left: 1, lower right: 1, lower left: none
        Cloud points = cloud(300, 250, 310, 250, 20, 250, 300, 60);
        assertEquals(CORNERS.get(3), best(points, Obstacles.NONE));
        assertEquals(CORNERS.get(0), best(cloud(200, 150), Obstacles.NONE));
    }

    @Test
    void aHintLiesRatherOverPointsThanOverThePath() {
        Cloud points = cloud(300, 250, 310, 250, 20, 250, 300, 60);
        Obstacles path = Obstacles.NONE.withLine(0, 300, 400, 200, 4);
        assertEquals(CORNERS.get(1), best(points, path));
    }
}
