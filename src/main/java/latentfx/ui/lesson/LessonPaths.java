package latentfx.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.lesson.LessonState;
import latentfx.ui.path.PathSelection;
import latentfx.ui.plot.Basis;

/** From the path that is selected to what a lesson's file says of it, and back. */
final class LessonPaths {
    private LessonPaths() {}

    /** The ends of {@code selection} with the stops between them. */
    static List<LessonState.End> ends(PathSelection selection) {
        return Stream.of(selection.from().stream(), selection.between().stream(), selection.to().stream())
                .flatMap(stops -> stops)
                .map(LessonPaths::end)
                .toList();
    }

    private static LessonState.End end(Stop end) {
        if (end instanceof Stop.Free free) {
            List<Float> code = new ArrayList<>();
            for (float value : free.code()) {
                code.add(value);
            }
            return new LessonState.End(-1, free.side() == Side.LEFT, free.basis() == Basis.PCA, code);
        }
        return new LessonState.End(((Stop.Sample) end).index(), true, true, List.of());
    }

    /** The path that {@code state} tells of. */
    static PathSelection selection(LessonState state) {
        List<Stop> stops = state.ends().stream().map(LessonPaths::end).toList();
        int last = stops.size() - 1;
        return new PathSelection(
                state.chosenOnLeft() ? Side.LEFT : Side.RIGHT,
                stops.stream().findFirst(),
                last > 1 ? stops.subList(1, last) : List.of(),
                last > 0 ? Optional.of(stops.get(last)) : Optional.empty());
    }

    private static Stop end(LessonState.End end) {
        if (end.sample() >= 0) {
            return new Stop.Sample(end.sample());
        }
        float[] code = new float[end.code().size()];
        for (int i = 0; i < code.length; i++) {
            code[i] = end.code().get(i);
        }
        return new Stop.Free(end.onLeft() ? Side.LEFT : Side.RIGHT, end.principal() ? Basis.PCA : Basis.RAW, code);
    }
}
