package latentfx.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.lesson.LessonState;
import latentfx.lesson.LessonState.Positions;
import latentfx.ui.path.EndKind;
import latentfx.ui.path.PathEnd;
import latentfx.ui.path.PathSelection;
import latentfx.ui.path.Side;

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

    private static LessonState.End end(PathEnd end) {
        if (end instanceof PathEnd.FreeEnd free) {
            List<Float> code = new ArrayList<>();
            for (float value : free.code()) {
                code.add(value);
            }
            return new LessonState.End(-1, free.side() == Side.LEFT, positions(free.kind()), code);
        }
        return new LessonState.End(((PathEnd.SampleEnd) end).index(), true, Positions.PRINCIPAL, List.of());
    }

    /** The path that {@code state} tells of. */
    static PathSelection selection(LessonState state) {
        List<PathEnd> stops = state.ends().stream().map(LessonPaths::end).toList();
        int last = stops.size() - 1;
        return new PathSelection(
                state.chosenOnLeft() ? Side.LEFT : Side.RIGHT,
                stops.stream().findFirst(),
                last > 1 ? stops.subList(1, last) : List.of(),
                last > 0 ? Optional.of(stops.get(last)) : Optional.empty());
    }

    private static PathEnd end(LessonState.End end) {
        if (end.sample() >= 0) {
            return new PathEnd.SampleEnd(end.sample());
        }
        float[] code = new float[end.code().size()];
        for (int i = 0; i < code.length; i++) {
            code[i] = end.code().get(i);
        }
        return new PathEnd.FreeEnd(end.onLeft() ? Side.LEFT : Side.RIGHT, kind(end.positions()), code);
    }

    private static Positions positions(EndKind kind) {
        return switch (kind) {
            case INVERSE_PCA -> Positions.PRINCIPAL;
            case RAW_AXES -> Positions.RAW;
            default -> Positions.ARRANGED;
        };
    }

    private static EndKind kind(Positions positions) {
        return switch (positions) {
            case PRINCIPAL -> EndKind.INVERSE_PCA;
            case RAW -> EndKind.RAW_AXES;
            case ARRANGED -> EndKind.BLENDED;
        };
    }
}
