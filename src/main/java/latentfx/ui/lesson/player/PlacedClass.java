package latentfx.ui.lesson.player;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.model.CodeSheet;
import latentfx.model.OpenModel;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.path.PathSelection;

/** Tells the class of the place that the reader clicks on a map, while a place is asked for. For the FX thread. */
final class PlacedClass {
    private final CompareViewModel compare;
    private final Consumer<String> told;
    private final ChangeListener<PathSelection> listener = (property, before, now) -> look(now);
    private boolean asking;

    PlacedClass(CompareViewModel compare, Consumer<String> told) {
        this.compare = compare;
        this.told = told;
    }

    /** Listens from now on, or no more. */
    void ask(boolean wanted) {
        if (wanted != asking) {
            asking = wanted;
            if (wanted) {
                compare.selectionProperty().addListener(listener);
            } else {
                compare.selectionProperty().removeListener(listener);
            }
        }
    }

    private void look(PathSelection now) {
        List<Stop> stops = now.stops().stops(); // one click is enough: the path need not be complete
        if (!stops.isEmpty()) {
            classOf(now.side(), stops.get(stops.size() - 1)).ifPresent(told);
        }
    }

    private Optional<String> classOf(Side side, Stop stop) {
        OpenModel open = compare.modelProperty(side).get();
        if (open == null) {
            return Optional.empty();
        }
        CodeSheet sheet = open.sheet();
        int sample = stop instanceof Stop.Sample it ? it.index() : nearest(sheet, ((Stop.Free) stop).code());
        return sample >= 0 && sample < sheet.size()
                ? Optional.of(sheet.labelNames().get(sheet.labels()[sample]))
                : Optional.empty();
    }

    private static int nearest(CodeSheet sheet, float[] code) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < sheet.size() && code.length == sheet.codes().columns(); row++) {
            double squared = 0;
            for (int column = 0; column < code.length; column++) {
                double difference = sheet.codes().get(row, column) - code[column];
                squared += difference * difference;
            }
            if (squared < least) {
                least = squared;
                nearest = row;
            }
        }
        return nearest;
    }
}
