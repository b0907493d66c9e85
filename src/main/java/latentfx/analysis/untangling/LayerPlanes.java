package latentfx.analysis.untangling;

import java.util.ArrayList;
import java.util.List;
import latentfx.math.Matrix;
import latentfx.projection.Alignment;
import latentfx.projection.LinearProjection;
import latentfx.projection.Pca;
import latentfx.projection.Procrustes;

/**
 * Takes snapshots of a net in the order of its epochs. Principal directions are turned so that each picture lies as close as it
 * can to the one before: else they flip and swap from one epoch to the next though the net hardly changed.
 */
final class LayerPlanes {
    private final PlanePoints points;
    private final Matrix nodes;
    private List<LayerPlane> before = List.of();

    LayerPlanes(PlanePoints points) {
        this.points = points;
        nodes = PlaneGrid.about(points).nodes();
    }

    NetSnapshot take(int epoch, Net net) {
        List<Matrix> layers = net.layers(points.points());
        List<Matrix> grids = net.layers(nodes);
        List<LayerPlane> planes = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            planes.add(plane(layer, layers.get(layer), grids.get(layer)));
        }
        before = planes;
        Matrix outputs = grids.get(grids.size() - 1);
        int[] answers = new int[outputs.rows()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = Net.answer(outputs, i);
        }
        return new NetSnapshot(epoch, Net.accuracy(layers.get(layers.size() - 1), points), planes, answers);
    }

    private LayerPlane plane(int layer, Matrix activations, Matrix grid) {
        int width = activations.columns();
        int dead = Net.dead(activations);
        // the input is the same in every epoch
        double probe =
                layer == 0 && !before.isEmpty() ? before.get(0).probe() : LinearProbe.accuracy(activations, points);
        if (width <= 2) {
            return new LayerPlane(width, plane(activations), plane(grid), 1, dead, probe);
        }
        LinearProjection axes = Pca.fit(activations, 2);
        Matrix shown = axes.project(activations, 0, 1);
        Matrix lines = axes.project(grid, 0, 1);
        if (!before.isEmpty()) {
            Alignment turned = Procrustes.fit(shown, before.get(layer).points(), false);
            shown = turned.apply(shown);
            lines = turned.apply(lines);
        }
        double share = axes.totalVariance() == 0 ? 1 : axes.explainedShare(0) + axes.explainedShare(1);
        return new LayerPlane(width, shown, lines, share, dead, probe);
    }

    /** Two columns; the second is 0 where there was but one. */
    private static Matrix plane(Matrix activations) {
        if (activations.columns() == 2) {
            return activations;
        }
        float[] values = new float[2 * activations.rows()];
        for (int i = 0; i < activations.rows(); i++) {
            values[2 * i] = activations.get(i, 0);
        }
        return Matrix.wrap(activations.rows(), 2, values);
    }
}
