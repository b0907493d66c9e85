package latentfx.ui.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.analysis.FactorMatch;
import latentfx.analysis.SampleImages;
import latentfx.latent.AttributeVector;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.task.LastResult;
import latentfx.ui.fx.Mosaic;

/**
 * Computes the attribute vector between two groups and decodes samples with it added. Caches the vector while model and
 * groups stay the same.
 */
final class AttributePainter {
    /** What the attribute vector depends on. */
    record Source(OpenModel open, AttributeGroup first, AttributeGroup second) {}

    /** What is computed once for each source. */
    private record Direction(
            Optional<AttributeVector> vector, List<FactorMatch> matches, int firstCount, int secondCount) {
        float[] applied(float[] code, double strength) {
            return vector.map(it -> it.applied(code, strength)).orElse(code);
        }
    }

    private final SampleImages images;
    private final LastResult<Source, Direction> directions = new LastResult<>(this::find);

    AttributePainter(SampleImages images) {
        this.images = images;
    }

    /** Adds {@code strength} times the vector to the code of sample {@code sample} and decodes the result. */
    AttributeFrame paint(Source source, int sample, double strength) {
        Direction found = directions.of(source);
        OpenModel open = source.open();
        float[] code = open.sheet().codes().row(sample);
        int columns = AttributeFrame.COLUMNS;
        float[] all = Arrays.copyOf(code, code.length * (2 + columns));
        copy(all, 1, found.applied(code, strength));
        for (int i = 0; i < columns; i++) {
            copy(all, 2 + i, found.applied(code, strength(i)));
        }
        Matrix drawn = open.model().decode(Matrix.wrap(2 + columns, code.length, all));
        Optional<Mosaic> strip = found.vector().map(any -> Mosaic.of(open.image(), drawn, 2, 2 + columns, columns));
        return new AttributeFrame(
                found.vector(),
                found.firstCount(),
                found.secondCount(),
                found.matches(),
                open.image(),
                drawn.row(0),
                drawn.row(1),
                strip);
    }

    /** The strength in column {@code column} of the strip. */
    static double strength(int column) {
        return AttributeFrame.WEAKEST
                + (AttributeFrame.STRONGEST - AttributeFrame.WEAKEST) * column / (AttributeFrame.COLUMNS - 1.0);
    }

    private static void copy(float[] all, int row, float[] code) {
        System.arraycopy(code, 0, all, row * code.length, code.length);
    }

    private Direction find(Source source) {
        OpenModel open = source.open();
        int[] first = source.first().in(open.sheet());
        int[] second = source.second().in(open.sheet());
        Matrix styles = open.styles();
        Optional<AttributeVector> vector = first.length < 2 || second.length < 2
                ? Optional.empty()
                : Optional.of(AttributeVector.between(styles, first, second));
        List<FactorMatch> matches = images.dataset(open.sheet().origin())
                .flatMap(data -> data.factors())
                .flatMap(causes -> vector.map(it -> FactorMatch.all(it, styles, causes, first, second)))
                .orElse(List.of());
        return new Direction(vector, matches, first.length, second.length);
    }
}
