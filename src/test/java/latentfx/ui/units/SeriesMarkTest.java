package latentfx.ui.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.junit.jupiter.api.Test;

/** Curves are told apart by more than their colours. */
final class SeriesMarkTest {
    @Test
    void theFirstSevenFormsDiffer() {
        Set<List<Double>> forms = new HashSet<>();
        for (int i = 0; i < 7; i++) {
            forms.add(List.copyOf(((Polygon) new SeriesMark(i).point()).getPoints()));
        }
        assertEquals(7, forms.size());
    }

    @Test
    void formAndDashesTogetherDifferForThirtyFiveCurves() {
        Set<List<Object>> looks = new HashSet<>();
        for (int i = 0; i < 35; i++) {
            Line line = new Line();
            new SeriesMark(i).dress(line);
            looks.add(List.of(
                    List.copyOf(line.getStrokeDashArray()),
                    List.copyOf(((Polygon) new SeriesMark(i).point()).getPoints())));
        }
        assertEquals(35, looks.size());
    }
}
