package latentfx.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.compare.PathEnd;
import latentfx.ui.compare.PathSelection;
import latentfx.ui.compare.Side;
import latentfx.ui.scatter.AxisChoice;
import latentfx.ui.scatter.Basis;
import latentfx.workbench.lab.LabState;

/** From what both maps and the path show to what a lesson's file says, and back. For the FX thread. */
final class LabStates {
    private LabStates() {}

    /** What is shown now. */
    static LabState of(CompareViewModel compare, String notes, LabState.Layout layout) {
        PathSelection selection = compare.selectionProperty().get();
        List<LabState.End> ends = Stream.of(
                        selection.from().stream(), selection.between().stream(), selection.to().stream())
                .flatMap(stops -> stops)
                .map(LabStates::end)
                .toList();
        return new LabState(
                axes(compare, Side.LEFT),
                axes(compare, Side.RIGHT),
                selection.side() == Side.LEFT,
                ends,
                compare.path().tProperty().get(),
                notes,
                layout);
    }

    private static LabState.Axes axes(CompareViewModel compare, Side side) {
        AxisChoice choice = compare.map(side).axesProperty().get();
        return new LabState.Axes(choice.basis() == Basis.PCA, choice.x(), choice.y());
    }

    private static LabState.End end(PathEnd end) {
        if (end instanceof PathEnd.FreeEnd free) {
            List<Float> code = new ArrayList<>();
            for (float value : free.code()) {
                code.add(value);
            }
            return new LabState.End(-1, free.side() == Side.LEFT, free.basis() == Basis.PCA, code);
        }
        return new LabState.End(((PathEnd.SampleEnd) end).index(), true, true, List.of());
    }

    /** Shows what {@code state} says of the models that lie on the maps by now; what they do not have is left out. */
    static void show(LabState state, CompareViewModel compare) {
        show(state.left(), compare, Side.LEFT);
        show(state.right(), compare, Side.RIGHT);
        compare.choose(selection(state));
        compare.path().dragTo(state.position());
    }

    private static PathSelection selection(LabState state) {
        List<PathEnd> stops = state.ends().stream().map(LabStates::end).toList();
        int last = stops.size() - 1;
        return new PathSelection(
                state.chosenOnLeft() ? Side.LEFT : Side.RIGHT,
                stops.stream().findFirst(),
                last > 1 ? stops.subList(1, last) : List.of(),
                last > 0 ? Optional.of(stops.get(last)) : Optional.empty());
    }

    private static void show(LabState.Axes axes, CompareViewModel compare, Side side) {
        int there = Optional.ofNullable(compare.modelProperty(side).get())
                .map(open -> open.latent())
                .orElse(0);
        if (axes.x() < there && axes.y() < there) {
            compare.map(side)
                    .axesProperty()
                    .set(new AxisChoice(axes.principal() ? Basis.PCA : Basis.RAW, axes.x(), axes.y()));
        }
    }

    private static PathEnd end(LabState.End end) {
        if (end.sample() >= 0) {
            return new PathEnd.SampleEnd(end.sample());
        }
        float[] code = new float[end.code().size()];
        for (int i = 0; i < code.length; i++) {
            code[i] = end.code().get(i);
        }
        return new PathEnd.FreeEnd(
                end.onLeft() ? Side.LEFT : Side.RIGHT, end.principal() ? Basis.PCA : Basis.RAW, code);
    }
}
